import { invariant } from './invariant.ts';
import { type Money, money } from './money.ts';
import { type Percent, percentsSumToWhole, stepsOf } from './percent.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Shares an amount by whole weights so that the shares sum to it exactly: each gets its floor, and the units left go
 * to the largest remainders, the earlier first among equals. A negative amount is shared as its opposite is.
 * Source: the largest remainder method of Hamilton (M. L. Balinski and H. P. Young, "Fair Representation", 1982); the
 * tie is ours, because the same input has to give the same shares.
 */
export function allocateByWeights(amount: number, weights: readonly number[]): readonly number[] {
  invariant(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'weights are whole and not negative',
  );
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  invariant(whole > 0n, 'some weight is above zero');
  const size = BigInt(Math.abs(amount));
  const shares = weights.map((weight) => {
    const product = size * BigInt(weight);
    return { floor: Number(product / whole), remainder: product % whole };
  });
  const left = Math.abs(amount) - shares.reduce((sum, share) => sum + share.floor, 0);
  const lucky = new Set(
    shares
      .map((share, index) => ({ index, remainder: share.remainder }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map((share) => share.index),
  );
  const sign = amount < 0 ? -1 : 1;
  return shares.map((share, index) => sign * (share.floor + (lucky.has(index) ? 1 : 0)) + 0);
}

/**
 * Shares money by percentages; they must sum to 100 exactly.
 * Source: ours, because 99 % would leave money with nobody; the shares are those of `allocateByWeights`.
 */
export function allocate(
  value: Money,
  percents: readonly Percent[],
): readonly Money[] | Refusal<'percents-must-sum-to-100'> {
  if (!percentsSumToWhole(percents)) return refuse('percents-must-sum-to-100');
  return allocateByWeights(value.amount, percents.map(stepsOf)).map((amount) =>
    money(amount, value.currency),
  );
}
