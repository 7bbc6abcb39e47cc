import { type CivilDay, dayOf, isDay } from '../../shared/index.ts';
import type { DayItem } from './day-item.ts';
import type { DayReckoning } from './reckon-day.ts';

/** The first day after today for which anything is promised, in the calendar, or to wake; null when nothing is. */
export function nextDayOf(
  items: readonly DayItem[],
  { today, tomorrowAt, zone }: DayReckoning,
): CivilDay | null {
  let first: CivilDay | null = null;
  const consider = (day: CivilDay) => {
    if (day > today && (first === null || day < first) && isDay(day)) first = day;
  };
  for (const { promises, appointments, lead } of items) {
    for (const { day } of promises) consider(day);
    for (const { startsAt } of appointments) if (startsAt >= tomorrowAt) consider(dayOf(startsAt, zone));
    if (lead?.sleepUntil) consider(lead.sleepUntil);
  }
  return first;
}
