import { type CivilDay, isDay } from '../civil-day.ts';
import { dayOfNumber, numberOfDay } from '../day-number.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { temporal } from '../temporal.ts';
import { toldText } from '../told-text.ts';
import { type Instant, isInstant, type Zone } from '../zone.ts';
import type { Recurrence } from './recurrence.ts';
import { recurringWalls, type Wall } from './recurring-walls.ts';

const DAY = 86_400_000;

/** Where a recurrence begins, on a wall of which zone. The start is an occurrence only when the rule names it. */
export interface RecurrenceStart {
  readonly start: Instant;
  readonly zone: Zone;
}

/** Which occurrences are asked for: from and until these, themselves included, and at most so many; none where that is no number. */
export interface OccurrenceRange<Point> {
  readonly from?: Point;
  readonly until?: Point;
  readonly atMost: number;
}

/**
 * The moments of a recurrence, in order. The time on the wall stays when the clocks change; a moment in a gap of the
 * clocks is left out and not counted, a time that comes twice is the first of the two. Nothing comes after 2199, nor from
 * what is no moment.
 * Source: RFC 5545, 3.3.10 and 3.3.5; the end after 2199 is ours, because a rule without an end has to stop somewhere.
 */
export function occurrences(
  recurrence: Recurrence,
  { start, zone }: RecurrenceStart,
  range: OccurrenceRange<Instant>,
): readonly Instant[] {
  const last = Math.min(range.until ?? Number.POSITIVE_INFINITY, endOf(recurrence, zone));
  const from = Math.max(range.from ?? start, start);
  if (!isInstant(start) || !isInstant(from) || Number.isNaN(last)) return [];
  const wall = wallOf(start, zone);
  const walls = recurringWalls(recurrence, wall, {
    from: skipTo(recurrence, wall.day, wallOf(from, zone).day - 1),
    // No wall is further than a day from UTC.
    to: Math.floor(last / DAY) + 1,
  });
  const found: Instant[] = [];
  let left = recurrence.count ?? Number.POSITIVE_INFINITY;
  for (const each of walls) {
    if (left <= 0 || !(found.length < range.atMost)) break;
    // The start itself may be the later of two readings of its time.
    const at = each.day === wall.day && each.seconds === wall.seconds ? start : instantOf(each, zone);
    if (at === undefined || at < start) continue;
    if (at > last) break;
    left -= 1;
    if (at >= from) found.push(at);
  }
  return found;
}

/** The first moment of a recurrence after this one; null when there is none. Source: RFC 5545, 3.3.10. */
export function nextOccurrence(
  recurrence: Recurrence,
  begun: RecurrenceStart,
  after: Instant,
): Instant | null {
  return occurrences(recurrence, begun, { from: after + 1, atMost: 1 })[0] ?? null;
}

/**
 * The days of a recurrence that has no time of day, in order; its start is a day, and times in the rule don't count.
 * Source: RFC 5545, 3.3.10 and 3.8.2.4: a start that is a day has occurrences that are days.
 */
export function occurrenceDays(
  recurrence: Recurrence,
  start: CivilDay,
  range: OccurrenceRange<CivilDay>,
): readonly CivilDay[] | Refusal<'day-unreadable'> {
  for (const [name, day] of Object.entries({ start, from: range.from, until: range.until })) {
    if (day !== undefined && !isDay(day))
      return refuse('day-unreadable', { path: [name], parameters: { text: toldText(day) } });
  }
  const dated = { ...recurrence, hours: [], minutes: [], seconds: [] };
  const until = recurrence.until && { ...recurrence.until, seconds: null };
  const at = (day: CivilDay) => numberOfDay(day) * DAY;
  const found = occurrences(
    { ...dated, until },
    { start: at(start), zone: 'UTC' },
    {
      atMost: range.atMost,
      ...(range.from === undefined ? {} : { from: at(range.from) }),
      ...(range.until === undefined ? {} : { until: at(range.until) }),
    },
  );
  return found.map((each) => dayOfNumber(each / DAY));
}

/** Who counts occurrences counts them all; else what lies before is passed over. */
function skipTo(recurrence: Recurrence, start: number, day: number): number {
  return recurrence.count === null ? Math.max(start, day) : start;
}

/** The last instant at which the rule may still occur. */
function endOf({ until }: Recurrence, zone: Zone): Instant {
  if (until === null) return Number.POSITIVE_INFINITY;
  const day = numberOfDay(until.day);
  if (until.utc) return day * DAY + (until.seconds ?? 0) * 1000;
  return onWall({ day, seconds: until.seconds ?? 86_399 }, zone).epochMilliseconds;
}

function wallOf(at: Instant, zone: Zone): Wall {
  return wallAt(temporal().Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
}

function wallAt(there: Temporal.ZonedDateTime): Wall {
  const seconds = there.hour * 3600 + there.minute * 60 + there.second;
  return { day: Date.UTC(there.year, there.month - 1, there.day) / DAY, seconds };
}

/** The instant of a wall, the first of two; undefined where the clocks, or the calendar of a zone that changed sides, jump over it. */
function instantOf(wall: Wall, zone: Zone): Instant | undefined {
  const there = onWall(wall, zone);
  const stands = wallAt(there);
  return stands.day === wall.day && stands.seconds === wall.seconds ? there.epochMilliseconds : undefined;
}

function onWall({ day, seconds }: Wall, zone: Zone): Temporal.ZonedDateTime {
  const text = new Date(day * DAY + seconds * 1000).toISOString().slice(0, 19);
  return temporal().PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation: 'compatible' });
}
