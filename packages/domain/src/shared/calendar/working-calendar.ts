import type { CivilDay, Weekday } from '../civil-day.ts';
import type { CivilTime, Zone } from '../zone.ts';

/**
 * Hours of work without a break, by the clock on the wall: from 'HH:MM' to 'HH:MM' or '24:00', the end not included. A span
 * whose end is not after its start ends on the next day; it belongs to the day on which it begins.
 */
export interface WorkingSpan {
  readonly from: CivilTime;
  readonly to: string;
}

/**
 * When an office works. A moment is working time when the clock on the wall of `zone` stands within a span: an hour that the
 * clocks jump over is none, an hour that comes twice counts twice. Spans that overlap count once.
 */
export interface WorkingCalendar {
  readonly zone: Zone;
  /** The spans of each weekday; a weekday without any is off. */
  readonly week: Readonly<Partial<Record<Weekday, readonly WorkingSpan[]>>>;
  /** Days that differ from their weekday: without a span a day off, else a half day or a special opening. */
  readonly days: Readonly<Record<CivilDay, readonly WorkingSpan[]>>;
}

/** How far ahead working time is looked for: what does not open within twenty years never opens. */
export const HORIZON_YEARS = 20;
