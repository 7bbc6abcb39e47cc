// Invariants: a lead keeps something to be called by; its parties are seen by the caller; one lead has one currency.
// Locks: the lead; the parties that it is put on.
// Changes: Lead.
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { definedOf } from '../../../platform/defined-of.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type EnteredValue, readCustomValues } from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import { checkOwnWords } from '../lead-words.ts';
import { sourceExists } from '../store/lead-settings.ts';
import { hasDeal, type LeadRow, linesOf } from '../store/lock-leads.ts';
import { leadRecord } from '../store/records.ts';
import { type ChangedLead, onLead } from './on-lead.ts';

/** What changes of a lead; what is left out stays, null empties. */
export interface LeadEdit {
  readonly name?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
  readonly expectedValue?: { readonly amount: number; readonly currency: string } | null | undefined;
  readonly expectedCloseOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly capturedAt?: number | null | undefined;
  readonly customValues?: readonly EnteredValue[] | undefined;
}

/** Changes what is given of a lead. */
export function editLead(
  member: MemberContext,
  leadId: string,
  edit: LeadEdit,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'edit-lead', leadId, 'lead.edit', async (tx, lead) => {
    const refused = (await checkReferences(tx, member, edit)) ?? (await checkValue(tx, lead, edit));
    if (refused) return refused;
    const { customValues, expectedValue, name: typed, capturedAt, ...rest } = edit;
    const name = typed === undefined ? undefined : tidySpaces(typed ?? '') || null;
    const after = { ...lead, ...definedOf({ ...rest, name }) };
    const isNamed = (one: Pick<typeof after, 'name' | 'contactId' | 'companyId' | 'sourceId'>) =>
      Boolean(one.name || one.contactId || one.companyId || one.sourceId);
    // A lead that came in with nothing but its number keeps it: only taking the last name away is refused.
    if (isNamed(lead) && !isNamed(after)) return refuse('lead-needs-party', { path: ['name'] });
    const attributes = await readCustomValues(
      tx,
      member.organization,
      'LEAD',
      customValues ?? [],
      (lead.attributes ?? {}) as Readonly<Record<string, unknown>>,
    );
    if (isRefusal(attributes)) return attributes;
    const row = {
      ...rest,
      name,
      attributes,
      capturedAt: capturedAt ?? undefined,
      expectedValue: expectedValue === undefined ? undefined : (expectedValue?.amount ?? null),
      currency: expectedValue?.currency,
      id: leadId,
    };
    await update(tx, leadRecord, [row as NewRow<'Lead'>]);
    return undefined;
  });
}

async function checkReferences(
  tx: Transaction,
  member: MemberContext,
  { contactId, companyId, sourceId }: LeadEdit,
): Promise<Refusal | undefined> {
  const within = { ...member, client: tx.client };
  if (companyId) {
    await parties.holdParty(tx, 'company', companyId);
    if ((await parties.visibleCompanies(within, [companyId])).length === 0)
      return refuse('company-not-found', { path: ['companyId'] });
  }
  if (contactId) {
    await parties.holdParty(tx, 'contact', contactId);
    if ((await parties.visibleContacts(within, [contactId])).length === 0)
      return refuse('contact-not-found', { path: ['contactId'] });
  }
  if (sourceId && !(await sourceExists(tx, sourceId)))
    return refuse('source-not-found', { path: ['sourceId'] });
  return undefined;
}

async function checkValue(tx: Transaction, lead: LeadRow, edit: LeadEdit): Promise<Refusal | undefined> {
  const unfit = checkOwnWords(edit, tx.now());
  const { expectedValue } = edit;
  if (unfit || !expectedValue) return unfit;
  if (expectedValue.currency === lead.currency || !(await isPriced(tx, lead.id))) return undefined;
  return refuse('currencies-differ', {
    path: ['expectedValue'],
    parameters: { one: expectedValue.currency, other: lead.currency },
  });
}

/** Whether an amount stands on the lead that a change of its currency would turn into another. */
async function isPriced(tx: Transaction, leadId: string): Promise<boolean> {
  const lines = await linesOf(tx, leadId);
  return lines.some(({ unitPrice }) => unitPrice !== null) || hasDeal(tx, leadId);
}
