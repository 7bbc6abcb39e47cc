import { isWhole } from '../shared/index.ts';

/** The largest weight: shares finer than a hundredth are nobody's intention. */
export const HEAVIEST = 100;

/**
 * True for a whole number from 1 to {@link HEAVIEST}.
 * Source: ours, because shares stay exact in whole numbers, and a hundred steps say every share to the percent.
 */
export function isWeight(value: number): boolean {
  return isWhole(value, 1, HEAVIEST);
}
