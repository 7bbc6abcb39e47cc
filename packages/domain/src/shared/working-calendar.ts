import { addDays, type CivilDay, type Weekday, weekdayOf } from './civil-day.ts';
import { invariant } from './invariant.ts';
import type { CivilTime } from './zone.ts';

/** When an organization works: weekdays, one span of hours a day, and the days off by name of the law or the house. */
export interface WorkingCalendar {
  readonly workingDays: readonly Weekday[];
  readonly hours: { readonly from: CivilTime; readonly to: CivilTime };
  readonly holidays: readonly CivilDay[];
}

/** A day is worked when its weekday is and it is no holiday. */
export function isWorkingDay(day: CivilDay, calendar: WorkingCalendar): boolean {
  return calendar.workingDays.includes(weekdayOf(day)) && !calendar.holidays.includes(day);
}

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(day: CivilDay, calendar: WorkingCalendar): CivilDay {
  invariant(calendar.workingDays.length > 0, 'an organization without working days');
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The day `count` worked days after `day` (the first after it for 1). */
export function addWorkingDays(day: CivilDay, count: number, calendar: WorkingCalendar): CivilDay {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(addDays(found, 1), calendar);
  return found;
}
