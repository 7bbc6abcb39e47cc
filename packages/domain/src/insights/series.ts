import { monthsTouching } from '../metrics/index.ts';
import {
  addDays,
  addMonths,
  type CivilDay,
  compareDays,
  type DayRange,
  daysBetween,
  type PeriodCalendar,
  unitOf,
} from '../shared/index.ts';

/** The unit that a period is drawn in. */
export type SeriesStep = 'DAY' | 'WEEK' | 'MONTH';

const LONGEST_IN_DAYS = 31;
const LONGEST_IN_WEEKS = 26 * 7;
const FEWEST_MONTHS = 12;

/**
 * A month or less is drawn by day, half a year or less by week, anything longer by month.
 * Source: ours, because a line is read with some 30 points; more are noise, fewer hide the week.
 */
export function stepOf(range: DayRange): SeriesStep {
  const days = daysBetween(range.from, range.to) + 1;
  if (days <= LONGEST_IN_DAYS) return 'DAY';
  return days <= LONGEST_IN_WEEKS ? 'WEEK' : 'MONTH';
}

/**
 * The points of a period's line: its days, weeks or months, the first and the last cut to the period. Together they are
 * it.
 * Source: ours, because points that are not cut would count days outside the period.
 */
export function pointsOf(range: DayRange, calendar: PeriodCalendar): readonly DayRange[] {
  const step = stepOf(range);
  const points: DayRange[] = [];
  for (let from: CivilDay = range.from; from <= range.to; ) {
    const unit = unitOf(step, from, calendar);
    points.push({ from, to: compareDays(unit.to, range.to) < 0 ? unit.to : range.to });
    from = addDays(unit.to, 1);
  }
  return points;
}

/**
 * The same calendar months a year before.
 * Source: ours, because seasons are compared by their months, and February has its own length.
 */
export function yearBefore(months: DayRange): DayRange {
  return { from: addMonths(months.from, -12), to: addDays(addMonths(addDays(months.to, 1), -12), -1) };
}

/**
 * The months whose wins and losses are drawn: those the period touches, or the twelve up to its end when it is shorter.
 * Source: ours, because wins and losses of a few weeks show no direction.
 */
export function monthsToDraw(range: DayRange): readonly DayRange[] {
  const touched = monthsTouching(range);
  const missing = FEWEST_MONTHS - touched.length;
  if (missing <= 0 || touched[0] === undefined) return touched;
  return monthsTouching({ from: addMonths(touched[0].from, -missing), to: range.to });
}
