import { LARGEST_AMOUNT, type Money, money, type Refusal, refuse } from '../shared/index.ts';

/**
 * Quantity times price, rounded half away from zero to the minor unit. A quantity counts to its third decimal.
 * Source: DIN 1333, rounding half away from zero; three decimals are ours, because quantities are weighed to the gram.
 */
export function lineAmount(price: Money, quantity: number): Money | Refusal<'amount-too-large'> {
  const thousandths = BigInt(Math.abs(price.amount)) * BigInt(Math.round(quantity * 1000));
  const amount = Number((thousandths + 500n) / 1000n);
  return amount > LARGEST_AMOUNT
    ? refuse('amount-too-large')
    : money(price.amount < 0 ? -amount : amount, price.currency);
}
