// Invariants: a lead stands in an open stage of its pipeline; its parties exist, or are made in the same commit; a company that is
// only named is made where the caller sees none, or several, of that name, a contact where none has their address and name.
// Locks: the parties that exist; the addresses of a new contact; the counter of lead numbers, until the commit.
// Changes: Lead, Touch, ProductLine, LeadCollaborator, and Company, Contact, ContactPoint where the form makes them.
import type { TouchKind } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type EnteredValue, readCustomValues, valuesToBegin } from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import { assignByRules } from '../assigned-by-rules.ts';
import { leadRows } from '../build-lead.ts';
import { checkOwnWords } from '../lead-words.ts';
import { activeMembersAmong } from '../store/colleagues.ts';
import { latestLeadOf } from '../store/latest-lead.ts';
import { leadSetting } from '../store/lead-settings.ts';
import { collaboratorRecord, leadRecord, productLineRecord, touchRecord } from '../store/records.ts';
import { MOST_COLLABORATORS } from './change-collaborators.ts';
import { type LineForm, newLines } from './new-lines.ts';
import { type Returning, welcomeBack } from './welcome-back.ts';

/** Either a party that exists, or what to make one of. */
export type PartyChoice<New> = { readonly id: string } | { readonly new: New };

export interface LeadForm {
  readonly name?: string | null | undefined;
  readonly contact?: PartyChoice<parties.NewContact> | undefined;
  readonly company?: PartyChoice<parties.NewCompany> | undefined;
  readonly sourceId?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Whether the organization's rules say whose it becomes; then no owner is named. */
  readonly byRules?: boolean | undefined;
  readonly collaboratorIds?: readonly string[] | undefined;
  readonly pipelineId?: string | null | undefined;
  readonly stageId?: string | null | undefined;
  readonly potential?: string | null | undefined;
  readonly expectedValue?: { readonly amount: number; readonly currency: string } | null | undefined;
  readonly expectedCloseOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly capturedAt?: number | null | undefined;
  /** How the enquiry came; it is written down by hand unless said. */
  readonly touchKind?: TouchKind | undefined;
  readonly customValues?: readonly EnteredValue[] | undefined;
  /** Whether it is still being filled in: then no custom field is asked for. */
  readonly isOutline?: boolean | undefined;
  readonly lines?: readonly LineForm[] | undefined;
  /** What is to be done with a customer who comes back; a new lead unless said. */
  readonly returning?: Returning | null | undefined;
}

export interface CreatedLead {
  readonly leadId: string;
  readonly commandId: string;
}

/** Makes a lead from one form, with its parties where they are new. Without a choice it is the caller's own, in the first open stage. */
export function createLead(member: MemberContext, form: LeadForm): Promise<CreatedLead | Refusal> {
  return transaction(member, 'create-lead', (tx) => makeLead(tx, member, form));
}

/** Makes the lead of a form within a command, such as one that only tries what would become of it. */
export async function makeLead(
  tx: Transaction,
  member: MemberContext,
  form: LeadForm,
): Promise<CreatedLead | Refusal> {
  const unfit = checkOwnWords(form, tx.now());
  if (unfit) return unfit;
  if (form.byRules && form.ownerId != null) return refuse('owner-beside-rules', { path: ['ownerId'] });
  const setting = await leadSetting(tx, member, form.byRules ? { ...form, ownerId: null } : form);
  if (isRefusal(setting)) return setting;
  const belonging = { ownerId: setting.ownerId, teamId: form.byRules ? null : setting.teamId };
  const companyId = await companyOf(tx, member, form, belonging);
  if (isRefusal(companyId)) return companyId;
  const contactId = await contactOf(tx, member, form, companyId, belonging);
  if (isRefusal(contactId)) return contactId;
  const name = tidySpaces(form.name ?? '') || null;
  if (!name && !companyId && !contactId && !form.sourceId)
    return refuse('lead-needs-party', { path: ['contact'] });
  const collaboratorIds = await colleaguesOf(tx, form, setting.ownerId);
  if (isRefusal(collaboratorIds)) return collaboratorIds;
  const attributes = form.isOutline
    ? await valuesToBegin(tx, member.organization, 'LEAD')
    : await readCustomValues(tx, member.organization, 'LEAD', form.customValues ?? [], null);
  if (isRefusal(attributes)) return attributes;
  const currency = form.expectedValue?.currency ?? member.organization.currency;
  const lines = await newLines(tx, form.lines ?? [], currency);
  if (isRefusal(lines)) return lines;
  const goesOn = await welcomeBack(
    tx,
    member,
    {
      contactId,
      companyId,
      sourceId: form.sourceId ?? null,
      at: form.capturedAt ?? tx.now(),
      lines: form.lines ?? [],
      currency,
    },
    form.returning ?? 'NEW',
  );
  if (isRefusal(goesOn)) return goesOn;
  if (goesOn) return { leadId: goesOn, commandId: tx.commandId };
  const earlier = await latestLeadOf(tx, contactId, companyId);
  const rows = leadRows(
    {
      ...belonging,
      name,
      contactId,
      companyId,
      sourceId: form.sourceId,
      pipelineId: setting.pipelineId,
      stageId: setting.stageId,
      potential: form.potential,
      expectedValue: form.expectedValue?.amount,
      currency,
      expectedCloseOn: form.expectedCloseOn,
      note: form.note,
      capturedAt: form.capturedAt ?? tx.now(),
      attributes,
      kind: earlier ? 'REPEAT' : 'NEW',
      previousLeadId: earlier,
      touchKind: form.touchKind ?? 'MANUAL',
      addedById: member.memberId,
      lines,
    },
    await nextNumbers(tx, 'lead'),
    tx.now(),
  );
  await insert(tx, leadRecord, [rows.lead]);
  await insert(tx, touchRecord, [rows.touch]);
  await insert(tx, productLineRecord, rows.lines);
  await insert(
    tx,
    collaboratorRecord,
    collaboratorIds.map((memberId) => ({ id: newId(), leadId: rows.id, memberId })),
  );
  if (form.byRules) await assignByRules(tx, member.organization, [rows.id]);
  return { leadId: rows.id, commandId: tx.commandId };
}

/** Who works on it beside its owner: active members who do work, each once. */
async function colleaguesOf(
  tx: Transaction,
  { collaboratorIds = [] }: LeadForm,
  ownerId: string | null,
): Promise<readonly string[] | Refusal> {
  if (collaboratorIds.length > MOST_COLLABORATORS)
    return refuse('too-many-entries', {
      path: ['collaboratorIds'],
      parameters: { atMost: MOST_COLLABORATORS },
    });
  const roles = await activeMembersAmong(tx, collaboratorIds);
  for (const [index, id] of collaboratorIds.entries()) {
    const role = roles.get(id);
    const path = ['collaboratorIds', String(index)];
    if (role === undefined) return refuse('member-not-found', { path });
    if (role === 'VIEWER') return refuse('successor-unfit', { path });
  }
  return [...new Set(collaboratorIds)].filter((id) => id !== ownerId);
}

async function companyOf(
  tx: Transaction,
  member: MemberContext,
  { company }: LeadForm,
  belonging: parties.Belonging,
): Promise<string | null | Refusal> {
  if (!company) return null;
  const within = { ...member, client: tx.client };
  const known = 'id' in company ? company.id : await companyOnlyNamed(tx, within, company.new);
  if (isRefusal(known)) return known;
  if (known !== undefined) {
    await parties.holdParty(tx, 'company', known);
    const [visible] = await parties.visibleCompanies(within, [known]);
    if (visible) return visible;
  }
  if ('id' in company) return refuse('company-not-found', { path: ['company', 'id'] });
  return parties.makeCompany(tx, member, company.new, belonging, ['company', 'new']);
}

/** The company that is meant where nothing is said but its name and what its custom fields hold: fields may be required of any new one. */
async function companyOnlyNamed(
  tx: Transaction,
  member: MemberContext,
  { name, points, customValues = [], ...facts }: parties.NewCompany,
): Promise<string | undefined | Refusal> {
  const saysMore = (points ?? []).length > 0 || Object.values(facts).some((fact) => fact != null);
  if (saysMore) return undefined;
  const path = ['company', 'new'];
  const told = await readCustomValues(tx, member.organization, 'COMPANY', customValues, {}, path);
  return isRefusal(told) ? told : parties.companyCalled(member, name, told);
}

async function contactOf(
  tx: Transaction,
  member: MemberContext,
  { contact }: LeadForm,
  companyId: string | null,
  belonging: parties.Belonging,
): Promise<string | null | Refusal> {
  if (!contact) return null;
  if ('id' in contact) {
    await parties.holdParty(tx, 'contact', contact.id);
    const [visible] = await parties.visibleContacts({ ...member, client: tx.client }, [contact.id]);
    return visible ?? refuse('contact-not-found', { path: ['contact', 'id'] });
  }
  const made = await parties.makeContact(tx, member, { ...contact.new, companyId }, belonging, [
    'contact',
    'new',
  ]);
  return isRefusal(made) ? made : made.id;
}
