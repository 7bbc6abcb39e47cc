import type { CivilDay, Weekday } from './civil-day.ts';
import type { CivilTime } from './zone.ts';

/** When an organization works: weekdays, one span of hours a day, and the days off by name of the law or the house. */
export interface WorkingCalendar {
  readonly workingDays: readonly Weekday[];
  readonly hours: { readonly from: CivilTime; readonly to: CivilTime };
  readonly holidays: readonly CivilDay[];
}
