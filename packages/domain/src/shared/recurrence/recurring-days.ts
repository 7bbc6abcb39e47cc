import { weekdayOfNumber } from '../day-number.ts';
import { type DayFacts, dayNumber, weekOf } from './day-facts.ts';
import type { Recurrence } from './recurrence.ts';

/** The numbers of all days of the `index`th period from that of the start, counted in intervals. */
export function daysOfPeriod(recurrence: Recurrence, index: number, start: DayFacts): readonly number[] {
  const away = index * recurrence.interval;
  if (recurrence.frequency === 'DAILY') return [start.number + away];
  if (recurrence.frequency === 'WEEKLY') {
    const monday = start.number - ((start.weekday - recurrence.weekStart + 7) % 7);
    return range(monday + away * 7, monday + away * 7 + 7);
  }
  if (recurrence.frequency === 'MONTHLY')
    return range(
      dayNumber(start.year, start.month + away, 1),
      dayNumber(start.year, start.month + away + 1, 1),
    );
  if (recurrence.weeks.length === 0)
    return range(dayNumber(start.year + away, 1, 1), dayNumber(start.year + away + 1, 1, 1));
  const year = firstYearOfWeeks(recurrence, start) + away;
  return range(firstDayOfWeeks(year, recurrence), firstDayOfWeeks(year + 1, recurrence));
}

/**
 * A year of weeks begins and ends up to three days off the calendar's. The first is the one whose week the start lies in, when the
 * rule names the start, else the calendar's: RFC 5545 leaves it open, libical reads it so. Every year counts from a year before.
 */
function firstYearOfWeeks(recurrence: Recurrence, start: DayFacts): number {
  if (recurrence.interval === 1) return start.year - 1;
  const isNamed = namesDay(recurrence, start)(start);
  return isNamed ? weekOf(start.number, recurrence.weekStart).year : start.year;
}

function firstDayOfWeeks(year: number, { weekStart }: Recurrence): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekdayOfNumber(fourth) - weekStart + 7) % 7);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/**
 * Whether a rule names a day of its periods. What the rule leaves open comes from the start. The table of RFC 5545 section 3.3.10
 * says which part widens and which narrows; asked of each day of the period, both are the same question.
 */
export function namesDay(recurrence: Recurrence, start: DayFacts): (day: DayFacts) => boolean {
  return fits({ ...recurrence, ...filledIn(recurrence, start) });
}

/** Whether a day is one that all parts of a rule name, whenever it starts. */
export function fits(recurrence: Recurrence): (day: DayFacts) => boolean {
  const { frequency, weeks, yearDays, weekStart, months, monthDays, weekdays } = recurrence;
  const countsInMonth = frequency === 'MONTHLY' || months.length > 0;
  const isWeekday = (day: DayFacts) =>
    weekdays.some(({ weekday, nth }) => {
      if (weekday !== day.weekday || nth === null) return weekday === day.weekday;
      return countsInMonth
        ? isNth(nth, day.dayOfMonth, day.daysInMonth)
        : isNth(nth, day.dayOfYear, day.daysInYear);
    });
  return (day) =>
    isAmong(months, day.month) &&
    isAmong(yearDays, day.dayOfYear, day.dayOfYear - day.daysInYear - 1) &&
    isAmong(monthDays, day.dayOfMonth, day.dayOfMonth - day.daysInMonth - 1) &&
    (weeks.length === 0 || isInWeeks(weeks, day, weekStart)) &&
    (weekdays.length === 0 || isWeekday(day));
}

/**
 * "Information, not contained in the rule, necessary to determine the various recurrence instance start time and dates are
 * derived from the Start Time" (RFC 5545, 3.3.10): so a yearly rule by days of the month, without a month, keeps the start's.
 */
function filledIn(
  recurrence: Recurrence,
  start: DayFacts,
): Pick<Recurrence, 'months' | 'monthDays' | 'weekdays'> {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = recurrence;
  const given = { months, monthDays, weekdays };
  const ownWeekday = [{ weekday: start.weekday, nth: null }];
  const isBare = monthDays.length === 0 && weekdays.length === 0;
  if (frequency === 'WEEKLY') return isBare ? { ...given, weekdays: ownWeekday } : given;
  if (frequency === 'MONTHLY') return isBare ? { ...given, monthDays: [start.dayOfMonth] } : given;
  if (frequency === 'DAILY' || yearDays.length > 0) return given;
  if (weeks.length > 0) return isBare ? { ...given, weekdays: ownWeekday } : given;
  if (weekdays.length > 0) return given;
  return {
    months: months.length > 0 ? months : [start.month],
    monthDays: monthDays.length > 0 ? monthDays : [start.dayOfMonth],
    weekdays,
  };
}

function isAmong(list: readonly number[], value: number, fromEnd: number = value): boolean {
  return list.length === 0 || list.includes(value) || list.includes(fromEnd);
}

function isNth(nth: number, place: number, places: number): boolean {
  return nth === (nth > 0 ? Math.floor((place - 1) / 7) + 1 : -Math.floor((places - place) / 7) - 1);
}

function isInWeeks(weeks: readonly number[], day: DayFacts, weekStart: Recurrence['weekStart']): boolean {
  const { week, fromEnd } = weekOf(day.number, weekStart);
  return isAmong(weeks, week, fromEnd);
}
