import { type Currency, type Money, money } from '../shared/index.ts';

/**
 * How a number stands against the period before. From zero there is a difference and no ratio: growth from nothing is
 * no percentage.
 */
export type Change =
  | { readonly kind: 'UNCHANGED'; readonly absolute: 0 }
  | { readonly kind: 'FROM_ZERO'; readonly absolute: number }
  | { readonly kind: 'CHANGED'; readonly absolute: number; readonly ratio: number };

/**
 * Compares two numbers; the ratio is the difference over the size of what was before (0.25 is a quarter more).
 * Source: ours, because from -4 to 2 is a rise: the size of what was before keeps its direction.
 */
export function changeSince(before: number, now: number): Change {
  if (now === before) return { kind: 'UNCHANGED', absolute: 0 };
  if (before === 0) return { kind: 'FROM_ZERO', absolute: now };
  return { kind: 'CHANGED', absolute: now - before, ratio: (now - before) / Math.abs(before) };
}

/**
 * The change of money, each currency of either period by itself, ordered by code.
 * Source: ours, because a rate of exchange would be a change of its own.
 */
export function moneyChangesSince(
  before: readonly Money[],
  now: readonly Money[],
): readonly { readonly before: Money; readonly now: Money; readonly change: Change }[] {
  const amount = (list: readonly Money[], currency: Currency) =>
    list.find((one) => one.currency === currency)?.amount ?? 0;
  const currencies = [...new Set([...before, ...now].map((one) => one.currency))].sort();
  return currencies.map((currency) => {
    const [then, since] = [amount(before, currency), amount(now, currency)];
    return { before: money(then, currency), now: money(since, currency), change: changeSince(then, since) };
  });
}
