import type { CivilDay, Weekday } from '../civil-day.ts';
import type { CivilTime, Zone } from '../zone.ts';
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts';

/** When an organization works, as its settings hold it: weekdays, one span of hours a day, and the days off. */
export interface WorkingTime {
  readonly workingDays: readonly Weekday[];
  readonly hours: { readonly from: CivilTime; readonly to: CivilTime };
  readonly holidays: readonly CivilDay[];
}

/** What an office does otherwise than its organization. */
export interface OfficeDays {
  /** Days off besides the organization's: another country's or region's holidays, the company's own. */
  readonly off?: readonly CivilDay[];
  /** Days with hours of their own: half days, special openings; they count even on a holiday. */
  readonly hours?: Readonly<Record<CivilDay, readonly WorkingSpan[]>>;
}

/** The calendar of an office: the organization's working time in the office's zone, then its days off, then its days with hours of their own. */
export function workingCalendarOf(
  { workingDays, hours, holidays }: WorkingTime,
  zone: Zone,
  office: OfficeDays = {},
): WorkingCalendar {
  const off = [...holidays, ...(office.off ?? [])];
  return {
    zone,
    week: Object.fromEntries(workingDays.map((weekday) => [weekday, [hours]])),
    days: { ...Object.fromEntries(off.map((day) => [day, []])), ...office.hours },
  };
}
