import { allocate, type Money, money, type Percent, type Refusal } from '../shared/index.ts';

/**
 * How each step of a deal's value (the sale, then every adjustment as it was made) is shared by its credits: one row of
 * amounts per step, in the order of the credits. A step's amounts sum to it exactly, and after every step each credit
 * stands at its share of the value so far, so that a full cancellation leaves nothing with anybody.
 * Source: ours, because shares rounded step by step drift apart; shares of the value so far cannot.
 */
export function creditEntries(
  credits: readonly { readonly percent: Percent }[],
  steps: readonly Money[],
): readonly (readonly number[])[] | Refusal<'percents-must-sum-to-100'> {
  const percents = credits.map(({ percent }) => percent);
  const rows: (readonly number[])[] = [];
  let value = 0;
  let standing = credits.map(() => 0);
  for (const step of steps) {
    value += step.amount;
    const shares = allocate(money(value, step.currency), percents);
    if ('because' in shares) return shares;
    const now = shares.map(({ amount }) => amount);
    rows.push(now.map((amount, index) => amount - (standing[index] ?? 0)));
    standing = now;
  }
  return rows;
}
