import type { CivilDay, Weekday } from '../civil-day.ts';
import type { CivilTime, Zone } from '../zone.ts';
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts';

/** When an organization works, as its settings hold it: weekdays, one span of hours a day, and the days off. */
export interface WorkingTime {
  readonly workingDays: readonly Weekday[];
  readonly hours: { readonly from: CivilTime; readonly to: CivilTime };
  readonly holidays: readonly CivilDay[];
}

/** Days of a company's own. */
export interface OwnDays {
  /** Days off besides the holidays. */
  readonly off?: readonly CivilDay[];
  /** Days with hours of their own: half days, special openings. They hold on a holiday too. */
  readonly hours?: Readonly<Record<CivilDay, readonly WorkingSpan[]>>;
}

/**
 * The calendar of a working time in a zone: its week, then its holidays and own days off, then its days with hours of
 * their own.
 * Source: ours, because what is said of one day is meant more than what is said of its weekday or of a holiday.
 */
export function workingCalendarOf(
  { workingDays, hours, holidays }: WorkingTime,
  zone: Zone,
  own: OwnDays = {},
): WorkingCalendar {
  const off = [...holidays, ...(own.off ?? [])];
  return {
    zone,
    week: Object.fromEntries(workingDays.map((weekday) => [weekday, [hours]])),
    days: { ...Object.fromEntries(off.map((day) => [day, []])), ...own.hours },
  };
}
