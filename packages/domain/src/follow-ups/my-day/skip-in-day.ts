import { type Instant, type Refusal, refuse } from '../../shared/index.ts';
import { DAY_POLICY, type DayPolicy } from './day-policy.ts';
import type { DaySection } from './my-day.ts';

/** An item put behind the others of a section for a while. */
export interface DaySkip {
  readonly section: DaySection;
  readonly until: Instant;
}

/**
 * An entry is put behind its section for the policy's minutes, or until a later moment ("later today"), and never
 * leaves the day by it. The skip is of that section alone: when a stronger reason comes up, the entry stands where that
 * one puts it.
 * Source: ours, because a day from which work can be made to vanish is no plan, and a stronger reason was not what was
 * skipped.
 */
export function skipInDay(
  entry: { readonly section: DaySection },
  until: Instant | null,
  now: Instant,
  policy: DayPolicy = DAY_POLICY,
): DaySkip | Refusal<'skip-in-past'> {
  const back = until ?? now + policy.skipMinutes * 60_000;
  return back > now ? { section: entry.section, until: back } : refuse('skip-in-past', { path: ['until'] });
}
