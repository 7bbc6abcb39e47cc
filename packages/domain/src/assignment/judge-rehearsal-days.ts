import { isWhole, type Refusal, refuse } from '../shared/index.ts';

/** The longest time that is rehearsed at once, in days. */
export const LONGEST_REHEARSAL = 90;

/**
 * A rehearsal looks back from 1 day to {@link LONGEST_REHEARSAL}.
 * Source: ours, because members, products and customers of last year are not those whom the plan is made for.
 */
export function judgeRehearsalDays(days: number): Refusal<'rehearsal-days-unfit'> | undefined {
  return isWhole(days, 1, LONGEST_REHEARSAL)
    ? undefined
    : refuse('rehearsal-days-unfit', { parameters: { atMost: LONGEST_REHEARSAL } });
}
