import { addDays, type CivilDay } from './civil-day.ts';
import { dayOf, type Instant, type Zone } from './zone.ts';

/** So many days what is deleted rests in the bin. */
const REST_DAYS = 30;

/** The last of those days is over in every zone, in a night in which the clocks change too. */
const REST_MS = ((REST_DAYS + 1) * 24 + 2) * 60 * 60 * 1000;

/**
 * What was deleted up to this moment has rested long enough, wherever one is: it goes for good.
 * Source: ours, because a month is long enough to miss something; counted so that no zone loses an hour of it.
 */
export function restedSince(now: Instant): Instant {
  return now - REST_MS;
}

/**
 * The last day on which what was deleted can surely be brought back.
 * Source: ours, because a day that is promised has to hold in the reader's zone, so the hours beyond it are not told.
 */
export function lastDayInBin(deletedAt: Instant, zone: Zone): CivilDay {
  return addDays(dayOf(deletedAt, zone), REST_DAYS);
}
