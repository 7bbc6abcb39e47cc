import type { CivilDay } from './civil-day.ts';
import { dateFormat } from './intl.ts';
import { temporal } from './temporal.ts';

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** An IANA time zone name, such as 'Asia/Tokyo'. */
export type Zone = string;
/** A time of day on the wall, 'HH:MM', 00:00 to 23:59. */
export type CivilTime = string;

/**
 * True for a named time zone this platform knows. Bare offsets are no zones: they forget summer time.
 * Source: the IANA Time Zone Database, as ECMA-402 takes its names.
 */
export function isZone(name: unknown): boolean {
  if (typeof name !== 'string' || /^[+-]/.test(name)) return false;
  try {
    dateFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** How far a moment lies from 1970 at most: 100 million days. */
const FARTHEST = 8.64e15;

/**
 * True for a moment that can be reckoned with: no NaN, no infinity, no number beyond all calendars.
 * Source: ECMA-262, 21.4.1.1, the range of a time value.
 */
export function isInstant(at: unknown): boolean {
  return typeof at === 'number' && Math.abs(at) <= FARTHEST;
}

/**
 * True for a time of day from 00:00 to 23:59, as HH:MM.
 * Source: ISO 8601-1, 5.3.1, hours and minutes in extended format.
 */
export function isTime(text: unknown): boolean {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function zoned(instant: Instant, zone: Zone): Temporal.ZonedDateTime {
  return temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** The civil day an instant falls on in a zone. Source: the IANA Time Zone Database, through ECMA-402. */
export function dayOf(instant: Instant, zone: Zone): CivilDay {
  return zoned(instant, zone).toPlainDate().toString();
}

/**
 * The civil day and the time of day an instant shows on a wall of the zone; seconds are cut.
 * Source: the IANA Time Zone Database, through ECMA-402; cut and not rounded, because 9:59:59 is not ten.
 */
export function wallClockOf(
  instant: Instant,
  zone: Zone,
): { readonly day: CivilDay; readonly time: CivilTime } {
  const there = zoned(instant, zone);
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString().slice(0, 5) };
}

/**
 * The first instant of a day in a zone: 00:00, or later where the clocks jump over midnight.
 * Source: ECMAScript Temporal, ZonedDateTime.startOfDay.
 */
export function startOfDay(day: CivilDay, zone: Zone): Instant {
  return temporal().PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
}

/**
 * The instant of a time on a day in a zone. A time the clocks jump over counts as if they had not jumped (02:30 becomes
 * 03:30); a time that comes twice is the first of the two. `which` asks for the earlier or the later reading of such a
 * time instead; for any other all three are the same.
 * Source: RFC 5545, 3.3.5, which is ECMAScript Temporal's disambiguation 'compatible'.
 */
export function instantAt(
  day: CivilDay,
  time: CivilTime,
  zone: Zone,
  which: 'compatible' | 'earlier' | 'later' = 'compatible',
): Instant {
  const wall = temporal().PlainDateTime.from(`${day}T${time}`);
  return wall.toZonedDateTime(zone, { disambiguation: which }).epochMilliseconds;
}
