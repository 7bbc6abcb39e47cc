import { temporal } from './temporal.ts';
import type { Instant, Zone } from './zone.ts';

/**
 * The same time of day so many days later (earlier when negative) on a wall of the zone: tomorrow at nine stays nine when the
 * clocks change. A time they jump over moves on by the jump; one that comes twice is the first of the two (RFC 5545, 3.3.5).
 */
export function addDaysKeepingClock(at: Instant, days: number, zone: Zone): Instant {
  return temporal().Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days })
    .epochMilliseconds;
}
