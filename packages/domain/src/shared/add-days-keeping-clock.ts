import { temporal } from './temporal.ts';
import type { Instant, Zone } from './zone.ts';

/**
 * The same time of day so many days later (earlier when negative) on the clocks of the zone: tomorrow at nine stays nine
 * when the clocks change. A time that they skip moves on by the skipped span; of one that comes twice it is the first.
 * Source: RFC 5545, 3.3.5, for gaps and repeated times; the wall's clock is ours, because tomorrow at nine means nine there.
 */
export function addDaysKeepingClock(at: Instant, days: number, zone: Zone): Instant {
  return temporal().Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days })
    .epochMilliseconds;
}
