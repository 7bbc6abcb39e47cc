import type { DayRange, Instant, WorkingCalendar, Zone } from '../shared/index.ts';
import type { Caps } from './caps.ts';

/** A stretch of time; `until` is not part of it, and null where it has no end. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant | null;
}

/**
 * A member as far as leads are given to them. Everything that changes is told with its time, so that one
 * shape serves today's lead and a rehearsal over last year's.
 */
export interface PoolMember {
  readonly id: string;
  readonly teamId: string | null;
  /** The zone whose midnight begins the member's day, and of the days of leave. */
  readonly zone: Zone;
  /** When the member may own leads: active, with a role that sells. */
  readonly active: readonly Span[];
  /** When the member takes no new leads by choice. */
  readonly pauses: readonly Span[];
  readonly leave: readonly DayRange[];
  /** The shifts; null takes leads at any hour. */
  readonly shifts: WorkingCalendar | null;
  /** The share of the work, a whole number from 1; a half-timer has 1 where the others have 2. */
  readonly weight: number;
  readonly caps: Caps;
  readonly productGroupIds: readonly string[];
  /** BCP 47; 'en' speaks every English. */
  readonly languages: readonly string[];
  readonly territoryIds: readonly string[];
  /** Who takes, while the member is on leave or pauses, what only they would have taken. */
  readonly substituteId?: string | null;
}

/** The span of these that holds a moment. */
export function spanAt(spans: readonly Span[], at: Instant): Span | undefined {
  return spans.find(({ from, until }) => from <= at && (until === null || at < until));
}

/** When what holds a moment is over, spans that overlap or follow each other taken together; null where it never is. */
export function endOfSpans(spans: readonly Span[], at: Instant): Instant | null {
  let end = at;
  for (let span = spanAt(spans, end); span !== undefined; span = spanAt(spans, end)) {
    if (span.until === null) return null;
    end = span.until;
  }
  return end;
}
