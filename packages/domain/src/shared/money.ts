import type { Currency } from './currency.ts';
import { invariant } from './invariant.ts';
import { type Refusal, refuse } from './refusal.ts';

/** An amount in minor units (cents, yen, fils) as a safe integer. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** The largest amount in minor units that one value may hold: some hundreds of them still add up to a safe integer. */
export const LARGEST_AMOUNT = 10_000_000_000_000;

/** Why amounts are not added. */
export type MoneyRefusal = Refusal<'currencies-differ' | 'amount-too-large'>;

/** Makes money of minor units; an amount that is no safe integer is a bug. */
export function money(amount: number, currency: Currency): Money {
  invariant(Number.isSafeInteger(amount), `${amount} is no amount in minor units`);
  return { amount: amount + 0, currency };
}

/**
 * Adds two amounts of one currency; different currencies are never added, nor is precision ever lost.
 * Source: M. Fowler, "Patterns of Enterprise Application Architecture" (2002), Money; a sum beyond the safe integers is
 * a bug, because it would be rounded.
 */
export function addMoney(a: Money, b: Money): Money | MoneyRefusal {
  if (a.currency !== b.currency)
    return refuse('currencies-differ', { parameters: { one: a.currency, other: b.currency } });
  const amount = a.amount + b.amount;
  return Number.isSafeInteger(amount) ? money(amount, a.currency) : refuse('amount-too-large');
}

/**
 * One total per currency, ordered by code: sums of unlike currencies stand side by side.
 * Source: ours, because a rate of exchange is of a day, and a sum by an unsaid rate is true on none.
 */
export function totalByCurrency(values: readonly Money[]): readonly Money[] {
  const totals = new Map<Currency, number>();
  for (const { amount, currency } of values) totals.set(currency, (totals.get(currency) ?? 0) + amount);
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, amount]) => money(amount, currency));
}
