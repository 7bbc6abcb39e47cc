import { potentialRank } from '../../qualification/index.ts';
import type { Instant, Sentence } from '../../shared/index.ts';
import type { DayItem } from './day-item.ts';
import { DAY_SECTIONS, type DayReason, type DaySection } from './my-day.ts';

/** A reason with its place in the day: of its section, and among the others there. Smaller ranks come first. */
export interface Standing {
  readonly reason: DayReason;
  readonly sectionRank: number;
  /** Compared one after the other; their names are the section's {@link CRITERIA}. */
  readonly ranks: readonly number[];
}

/** What each section compares, in order; the name is that of the sentence that says it decided. */
export const CRITERIA: Readonly<Record<DaySection, readonly string[]>> = {
  APPOINTMENT: ['starts', 'potential', 'score', 'value'],
  WAITING: ['waits', 'potential', 'score', 'value'],
  RESPONSE: ['runs-out', 'potential', 'score', 'value'],
  TODAY: ['lateness', 'time', 'potential', 'score', 'value'],
  OVERDUE: ['potential', 'overdue', 'score', 'value'],
  COOLING: ['potential', 'silence', 'score', 'value'],
};

/** A standing by the section's own measures: before the weight of the item, or, where `potential` leads, just after that. */
export function standingOf(reason: DayReason, item: DayItem, ...own: readonly number[]): Standing {
  const potential = potentialRank(item.potential);
  const score = -(item.score ?? Number.NEGATIVE_INFINITY);
  const value = -(item.value ?? Number.NEGATIVE_INFINITY);
  const isPotentialFirst = CRITERIA[reason.section][0] === 'potential';
  const ranks = isPotentialFirst ? [potential, ...own, score, value] : [...own, potential, score, value];
  return { reason, sectionRank: DAY_SECTIONS.indexOf(reason.section), ranks };
}

interface Origin {
  readonly promiseId?: string;
  readonly appointmentId?: string;
  readonly startsAt?: Instant | null;
}

/** A reason that comes of the lead itself, unless `of` names its follow-up or appointment. */
export function reasonOf(
  section: DaySection,
  because: Sentence,
  minutes: number,
  of: Origin = {},
): DayReason {
  const { promiseId = null, appointmentId = null, startsAt = null } = of;
  return { section, because, promiseId, appointmentId, startsAt, minutes };
}
