import { addDays, type CivilDay } from './civil-day.ts';
import { dayOf, type Instant, type Zone } from './zone.ts';

/** So many days what is deleted rests in the bin. */
const REST_DAYS = 30;

/** The last of those days is over in every zone, in a night in which the clocks change too. */
const REST_MS = ((REST_DAYS + 1) * 24 + 2) * 60 * 60 * 1000;

/** What was deleted up to this moment has rested long enough, wherever one is: it goes for good. */
export function restedSince(now: Instant): Instant {
  return now - REST_MS;
}

/** The last day on which what was deleted can surely be brought back. */
export function lastDayInBin(deletedAt: Instant, zone: Zone): CivilDay {
  return addDays(dayOf(deletedAt, zone), REST_DAYS);
}
