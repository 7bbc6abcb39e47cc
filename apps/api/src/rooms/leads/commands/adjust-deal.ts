// Invariants: an adjustment is dated, of a deal that is somebody's, never brings the deal below zero, and its entries sum to it; a full cancellation leaves nothing with anybody.
// Locks: the lead of the deal, then the deal.
// Changes: DealAdjustment, DealEntry.
import { type AdjustmentKind, adjustDeal as decideAdjustment } from '@mikomi/domain/leads';
import { checkTexts, money, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { entryRows, saleStep } from '../build-deal.ts';
import { adjustmentsOf, creditsOf } from '../store/deal-facts.ts';
import { dealAdjustmentRecord, dealEntryRecord } from '../store/records.ts';
import type { Converted } from './convert-lead.ts';
import { onDeal } from './on-deal.ts';
import { todayOf } from './on-lead.ts';

export interface AdjustmentForm {
  readonly dealId: string;
  readonly kind: AdjustmentKind;
  readonly change: { readonly amount: number; readonly currency: string };
  readonly day?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Changes a won deal's value from a day on: all or part cancelled, something returned, another price. */
export function adjustDeal(member: MemberContext, form: AdjustmentForm): Promise<Converted | Refusal> {
  return onDeal(member, 'adjust-deal', form.dealId, 'lead.convert', async (tx, deal) => {
    const tooLong = checkTexts({ note: form.note });
    if (tooLong) return tooLong;
    const credits = await creditsOf(tx, deal.id);
    // A deal that came in worth nothing may be nobody's. Whose it is says who may correct what is won.
    if (credits.length === 0) return refuse('credits-missing', { path: ['id'] });
    const earlier = await adjustmentsOf(tx, deal.id);
    const today = todayOf(tx, member);
    const facts = {
      day: String(deal.wonOn),
      value: money(deal.amount, deal.currency),
      adjustments: earlier.map(({ kind, on, amount }) => ({
        kind,
        day: on,
        change: money(amount, deal.currency),
      })),
    };
    const adjusted = decideAdjustment(
      facts,
      { kind: form.kind, day: form.day ?? today, change: form.change },
      today,
    );
    if ('because' in adjusted) return adjusted;
    const id = newId();
    const steps = [
      saleStep(facts.day, deal.amount, deal.currency),
      ...earlier.map(({ id: adjustmentId, kind, on, amount }) => ({
        kind,
        day: on,
        adjustmentId,
        change: money(amount, deal.currency),
      })),
      { kind: form.kind, day: adjusted.day, adjustmentId: id, change: adjusted.change },
    ];
    await insert(tx, dealAdjustmentRecord, [
      {
        id,
        dealId: deal.id,
        kind: form.kind,
        on: adjusted.day,
        amount: adjusted.change.amount,
        note: form.note?.trim() || null,
        createdAt: tx.now(),
      },
    ]);
    await insert(tx, dealEntryRecord, entryRows(deal.id, credits, steps, steps.length - 1));
    return undefined;
  });
}
