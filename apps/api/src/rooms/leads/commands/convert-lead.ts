// Invariants: a deal's credits are 100 % of it and its entries sum to its value; a lead is won on its first win's day.
// Locks: the lead; the pipeline as it is; the counter of deal numbers.
// Changes: Deal, DealLine, DealCredit, DealEntry, ProductLine, Lead.
import { convertLead as decideConversion } from '@mikomi/domain/leads';
import {
  checkTexts,
  compareDays,
  isCurrency,
  isPercent,
  isRefusal,
  type Refusal,
  refuse,
  tidySpaces,
} from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type EnteredValue, readCustomValues } from '../../catalog/index.ts';
import { creditRows, entryRows, saleStep, type TeamedCredit } from '../build-deal.ts';
import { judgeStageEntry } from '../stage-gate.ts';
import { teamsOfMembers } from '../store/deal-facts.ts';
import { factsOf, hasDeal, type LeadRow, linesOf, lockLeads, pipelineOf } from '../store/lock-leads.ts';
import {
  dealCreditRecord,
  dealEntryRecord,
  dealLineRecord,
  dealRecord,
  leadRecord,
  productLineRecord,
} from '../store/records.ts';
import { closedBy, todayOf } from './on-lead.ts';

export interface CreditForm {
  readonly memberId: string;
  readonly role?: string | null | undefined;
  readonly percent: number;
}

export interface ConversionForm {
  readonly leadId: string;
  readonly day?: string | null | undefined;
  readonly lineIds?: readonly string[] | null | undefined;
  readonly value?: { readonly amount: number; readonly currency: string } | null | undefined;
  /** All of it for the lead's owner unless said. */
  readonly credits?: readonly CreditForm[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly customValues?: readonly EnteredValue[] | undefined;
}

export interface Converted {
  readonly leadId: string;
  readonly dealId: string;
  readonly commandId: string;
}

/** Wins open lines of a lead, or a lead without lines: makes one deal, and closes the lead when nothing is left open. */
export function convertLead(member: MemberContext, form: ConversionForm): Promise<Converted | Refusal> {
  return transaction(member, 'convert-lead', async (tx) => {
    const locked = await lockLeads(tx, member, [form.leadId], 'lead.convert');
    if ('because' in locked) return locked;
    const lead = locked.get(form.leadId);
    if (!lead) return refuse('lead-not-found');
    const credits = await creditsFrom(tx, form.credits, lead.ownerId ?? member.memberId);
    if ('because' in credits) return credits;
    const lines = await linesOf(tx, lead.id);
    const pipeline = await pipelineOf(tx, lead.pipelineId);
    const conversion = decideConversion(
      factsOf(lead, lines),
      {
        day: form.day ?? todayOf(tx, member),
        lineIds: form.lineIds ?? null,
        value: form.value ?? null,
        credits,
      },
      { pipeline, today: todayOf(tx, member) },
    );
    if (conversion.kind === 'refused') return conversion;
    const { value, day, closesLead, stage } = conversion;
    const shut = closesLead ? await judgeStageEntry(tx, { lead, to: stage.id, pipeline }) : undefined;
    if (shut) return shut;
    const misfit = checkTexts({ note: form.note }) ?? (await checkCurrency(tx, lead, value.currency));
    if (misfit) return misfit;
    const attributes = await readCustomValues(tx, member.organization, 'DEAL', form.customValues ?? [], null);
    if (isRefusal(attributes)) return attributes;
    const won = new Map(conversion.lines.map(({ id, amount }) => [id, amount]));
    const dealId = newId();
    await insert(tx, dealRecord, [
      {
        id: dealId,
        number: await nextNumbers(tx, 'deal'),
        leadId: lead.id,
        contactId: lead.contactId,
        companyId: lead.companyId,
        wonOn: day,
        currency: value.currency,
        amount: value.amount,
        note: form.note?.trim() || null,
        attributes,
        createdAt: tx.now(),
      },
    ]);
    await insert(
      tx,
      dealLineRecord,
      lines
        .filter(({ id }) => won.has(id))
        .map((line, position) => ({
          id: newId(),
          dealId,
          productId: line.productId,
          name: line.name,
          quantity: line.quantity,
          unitPrice: line.unitPrice ?? 0,
          amount: won.get(line.id) ?? 0,
          billing: line.billing,
          position,
        })),
    );
    await insert(tx, dealCreditRecord, creditRows(dealId, credits));
    await insert(
      tx,
      dealEntryRecord,
      entryRows(dealId, credits, [saleStep(day, value.amount, value.currency)]),
    );
    await update(
      tx,
      productLineRecord,
      [...won.keys()].map((id) => ({ id, state: 'WON', dealId })),
    );
    await update(tx, leadRecord, [
      {
        id: lead.id,
        currency: value.currency,
        wonOn: lead.wonOn !== null && compareDays(String(lead.wonOn), day) < 0 ? lead.wonOn : day,
        ...(lead.wonOn === null ? closedBy(lead, member) : {}),
        ...(closesLead ? { status: 'WON', stageId: stage.id } : {}),
      } as NewRow<'Lead'>,
    ]);
    return { leadId: lead.id, dealId, commandId: tx.commandId };
  });
}

/** The credits of a form with their members' teams of today; refused when a member is unknown or a share is no percentage. */
export async function creditsFrom(
  tx: Transaction,
  forms: readonly CreditForm[] | null | undefined,
  ownerId: string,
): Promise<readonly TeamedCredit[] | Refusal> {
  const wanted = forms ?? [{ memberId: ownerId, percent: 100 }];
  const teams = await teamsOfMembers(
    tx,
    wanted.map(({ memberId }) => memberId),
  );
  const credits: TeamedCredit[] = [];
  for (const [index, { memberId, role, percent }] of wanted.entries()) {
    const path = ['credits', String(index)];
    const teamId = teams.get(memberId);
    if (teamId === undefined)
      return refuse('member-unknown', { path: [...path, 'memberId'], parameters: { text: memberId } });
    if (!isPercent(percent)) return refuse('percent-unfit', { path: [...path, 'percent'] });
    const named = tidySpaces(role ?? '') || 'OWNER';
    if (named.length > 40)
      return refuse('text-too-long', { path: [...path, 'role'], parameters: { atMost: 40 } });
    credits.push({ memberId, teamId, role: named, percent });
  }
  return credits;
}

/** The deals of one lead are of one currency, so that their values can be added. */
async function checkCurrency(tx: Transaction, lead: LeadRow, currency: string): Promise<Refusal | undefined> {
  if (!isCurrency(currency)) return refuse('currency-unknown', { path: ['value'], parameters: { currency } });
  if (currency === lead.currency) return undefined;
  const free = lead.expectedValue === null && !(await hasDeal(tx, lead.id));
  return free
    ? undefined
    : refuse('currencies-differ', { path: ['value'], parameters: { one: currency, other: lead.currency } });
}
