import {
  type CivilDay,
  compareDays,
  isDay,
  LARGEST_AMOUNT,
  type Money,
  money,
  type Refusal,
  refuse,
} from '../shared/index.ts';

/** What changed after a deal was won: all or part of it cancelled, something returned, or another price agreed. */
export type AdjustmentKind = 'CANCELLATION' | 'RETURN' | 'PRICE';

/** `change` is added to the deal's value from `day` on; a cancellation or return takes away. */
export interface Adjustment {
  readonly kind: AdjustmentKind;
  readonly day: CivilDay;
  readonly change: Money;
}

/** A deal as it was won, with what changed since. */
export interface DealFacts {
  readonly day: CivilDay;
  readonly value: Money;
  readonly adjustments: readonly Adjustment[];
}

/** Why a deal is not adjusted. */
export type AdjustmentRefusal = Refusal<
  | 'day-unreadable'
  | 'day-in-future'
  | 'adjustment-before-deal'
  | 'currencies-differ'
  | 'adjustment-nothing'
  | 'adjustment-must-reduce'
  | 'adjustment-below-zero'
  | 'amount-too-large'
>;

/**
 * An adjustment is dated from the deal's day to today, in its currency, and never brings the deal below zero on any
 * day.
 * Source: ours, because a deal is worth what was agreed on each day: a negative one, or one in two currencies, is worth
 * nothing sayable.
 */
export function adjustDeal(
  deal: DealFacts,
  adjustment: Adjustment,
  today: CivilDay,
): Adjustment | AdjustmentRefusal {
  const { day, change, kind } = adjustment;
  if (!isDay(day)) return refuse('day-unreadable', { path: ['day'], parameters: { text: day } });
  if (compareDays(day, today) > 0) return refuse('day-in-future', { path: ['day'] });
  if (compareDays(day, deal.day) < 0)
    return refuse('adjustment-before-deal', { path: ['day'], parameters: { day: deal.day } });
  if (change.currency !== deal.value.currency) {
    return refuse('currencies-differ', {
      path: ['change'],
      parameters: { one: change.currency, other: deal.value.currency },
    });
  }
  if (change.amount === 0) return refuse('adjustment-nothing', { path: ['change'] });
  if (kind !== 'PRICE' && change.amount > 0) return refuse('adjustment-must-reduce', { path: ['change'] });
  const adjusted = { ...deal, adjustments: [...deal.adjustments, adjustment] };
  const values = adjusted.adjustments.map((each) => valueOn(adjusted, each.day)?.amount ?? 0);
  if (Math.max(...values) > LARGEST_AMOUNT) return refuse('amount-too-large', { path: ['change'] });
  return Math.min(...values) < 0 ? refuse('adjustment-below-zero', { path: ['change'] }) : adjustment;
}

/**
 * What a deal is worth at the end of a day: its value and every adjustment up to then; undefined before it was won.
 * Source: ours, because the past keeps its numbers: an adjustment counts from its own day on.
 */
export function valueOn(deal: DealFacts, day: CivilDay): Money | undefined {
  if (compareDays(day, deal.day) < 0) return undefined;
  const due = deal.adjustments.filter((each) => compareDays(each.day, day) <= 0);
  return money(
    due.reduce((sum, { change }) => sum + change.amount, deal.value.amount),
    deal.value.currency,
  );
}

/**
 * What a new price from a day on adds to the deal: it is worth the price at the end of that day, and what changes later
 * counts on top.
 * Source: ours, because people know the new price, and entries have to hold the difference so that they sum.
 */
export function changeToPrice(deal: DealFacts, day: CivilDay, price: Money): Money {
  return money(price.amount - (valueOn(deal, day)?.amount ?? deal.value.amount), price.currency);
}
