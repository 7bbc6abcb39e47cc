import type { Decay } from './score-model.ts';

const DAY = 86_400_000;

/**
 * The share of points left at an age in milliseconds: 1 at once, less with every age, never below 0. Exponential decay is
 * 2^(−age ÷ half-life), as radioactive decay is; linear decay is 1 − age ÷ days.
 */
export function shareLeft(decay: Decay, age: number): number {
  if (decay.kind === 'NONE') return 1;
  return decay.kind === 'EXPONENTIAL'
    ? 2 ** (-age / (decay.halfLifeDays * DAY))
    : Math.max(0, 1 - age / (decay.overDays * DAY));
}
