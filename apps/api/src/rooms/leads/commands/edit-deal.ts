// Invariants: as of a conversion: credits are 100 %, entries sum to the value, the lead is won on its first deal's day.
// Locks: the lead of the deal, then the deal.
// Changes: Deal, DealCredit, DealEntry, Lead.
import { checkCredits, adjustDeal as decideAdjustment } from '@mikomi/domain/leads';
import {
  checkTexts,
  compareDays,
  isDay,
  isRefusal,
  money,
  type Refusal,
  refuse,
} from '@mikomi/domain/shared';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Attributes, type EnteredValue, readCustomValues } from '../../catalog/index.ts';
import { creditRows, entryRows, saleStep, type TeamedCredit } from '../build-deal.ts';
import { adjustmentsOf, creditsOf, entryIdsOf, firstWonOn } from '../store/deal-facts.ts';
import { dealCreditRecord, dealEntryRecord, dealRecord, leadRecord } from '../store/records.ts';
import { type Converted, type CreditForm, creditsFrom } from './convert-lead.ts';
import { type DealRow, onDeal } from './on-deal.ts';
import { todayOf } from './on-lead.ts';

export interface DealEdit {
  readonly day?: string | null | undefined;
  readonly value?: { readonly amount: number; readonly currency: string } | null | undefined;
  readonly credits?: readonly CreditForm[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly customValues?: readonly EnteredValue[] | undefined;
}

/** Corrects a won deal as it was first written down: its day, value or credits. Its entries are written anew. */
export function editDeal(
  member: MemberContext,
  dealId: string,
  edit: DealEdit,
): Promise<Converted | Refusal> {
  return onDeal(member, 'edit-deal', dealId, 'deal.edit-won', async (tx, deal, lead) => {
    const before = await creditsOf(tx, dealId);
    const credits = edit.credits ? await creditsFrom(tx, edit.credits, member.memberId) : before;
    if ('because' in credits) return credits;
    const day = edit.day ?? String(deal.wonOn);
    const value = edit.value ?? { amount: deal.amount, currency: deal.currency };
    const rewrites = Boolean(edit.credits || edit.value || edit.day);
    // A deal that came in worth nothing may be nobody's: its note can be changed, its value only once it is somebody's.
    const refused =
      checkTexts({ note: edit.note }) ??
      (rewrites ? checkCredits(credits) : undefined) ??
      (await checkEdit(tx, member, deal, day, value));
    if (refused) return refused;
    const attributes = await readCustomValues(
      tx,
      member.organization,
      'DEAL',
      edit.customValues ?? [],
      (deal.attributes ?? {}) as Attributes,
    );
    if (isRefusal(attributes)) return attributes;
    await update(tx, dealRecord, [
      {
        id: dealId,
        wonOn: day,
        amount: value.amount,
        note: edit.note === undefined ? deal.note : edit.note?.trim() || null,
        attributes,
      },
    ]);
    if (rewrites) await rewrite(tx, deal, day, value.amount, credits, before);
    if (edit.day && lead.wonOn !== null)
      await update(tx, leadRecord, [{ id: lead.id, wonOn: await firstWonOn(tx, lead.id) }]);
    return undefined;
  });
}

async function rewrite(
  tx: Transaction,
  deal: DealRow,
  day: string,
  amount: number,
  credits: readonly TeamedCredit[],
  before: readonly (TeamedCredit & { readonly id: string })[],
): Promise<void> {
  const adjustments = await adjustmentsOf(tx, deal.id);
  const steps = [
    saleStep(day, amount, deal.currency),
    ...adjustments.map(({ id, kind, on, amount: change }) => ({
      kind,
      day: on,
      adjustmentId: id,
      change: money(change, deal.currency),
    })),
  ];
  await remove(tx, dealEntryRecord, await entryIdsOf(tx, deal.id));
  if (credits !== before) {
    await remove(
      tx,
      dealCreditRecord,
      before.map(({ id }) => id),
    );
    await insert(tx, dealCreditRecord, creditRows(deal.id, credits));
  }
  await insert(tx, dealEntryRecord, entryRows(deal.id, credits, steps));
}

/** The day is not after today nor after an adjustment; the value carries every adjustment that was made. */
async function checkEdit(
  tx: Transaction,
  member: MemberContext,
  deal: DealRow,
  day: string,
  value: { readonly amount: number; readonly currency: string },
): Promise<Refusal | undefined> {
  const today = todayOf(tx, member);
  if (!isDay(day)) return refuse('day-unreadable', { path: ['day'], parameters: { text: day } });
  if (compareDays(day, today) > 0) return refuse('day-in-future', { path: ['day'] });
  if (value.currency !== deal.currency) {
    return refuse('currencies-differ', {
      path: ['value'],
      parameters: { one: value.currency, other: deal.currency },
    });
  }
  if (value.amount < 0) return refuse('value-negative', { path: ['value'] });
  let facts = { day, value: money(value.amount, value.currency), adjustments: [] as never[] };
  for (const { kind, on, amount } of await adjustmentsOf(tx, deal.id)) {
    const adjusted = decideAdjustment(facts, { kind, day: on, change: money(amount, deal.currency) }, today);
    if ('because' in adjusted)
      return { ...adjusted, path: [adjusted.because === 'adjustment-before-deal' ? 'day' : 'value'] };
    facts = { ...facts, adjustments: [...facts.adjustments, adjusted as never] };
  }
  return undefined;
}
