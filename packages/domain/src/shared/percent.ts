import { numberFormat } from './intl.ts';

/** A share of a hundred, 0 to 100, with at most two decimals: 33.34. */
export type Percent = number;

/** Steps in one percent: two decimals. */
export const PERCENT_STEPS = 100;

/** A percentage in hundredths, as the whole number it stands for: 33.34 is 3334. */
export function stepsOf(percent: Percent): number {
  return Math.round(percent * PERCENT_STEPS);
}

/**
 * True for 0 to 100 with at most two decimals.
 * Source: ours, because three equal shares are written 33.33, 33.33 and 33.34, and nobody divides finer.
 */
export function isPercent(value: number): boolean {
  return value >= 0 && value <= 100 && Math.abs(value * PERCENT_STEPS - stepsOf(value)) < 1e-6;
}

/**
 * True when every one is a percentage and together they are exactly 100.
 * Source: ours, because it is counted in hundredths: binary fractions of thirds would miss 100.
 */
export function percentsSumToWhole(percents: readonly Percent[]): boolean {
  return (
    percents.every(isPercent) &&
    percents.reduce((sum, percent) => sum + stepsOf(percent), 0) === 100 * PERCENT_STEPS
  );
}

/**
 * Part of a whole, 0 to 1; undefined when there is no whole to be a part of.
 * Source: ours, because 0 % of nothing would say that all was lost.
 */
export function ratioOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Writes a ratio as a percentage: 0.6315 is '63.2%'. Source: Unicode CLDR, through ECMA-402 NumberFormat. */
export function formatRatio(ratio: number, locale: string, maximumFractionDigits = 1): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits }).format(ratio);
}
