import {
  addDays,
  type CivilDay,
  dayOf,
  type Instant,
  instantAt,
  isTime,
  type Refusal,
  refuse,
  startOfDay,
  type Zone,
} from '../shared/index.ts';

/** A day, and when it was: the instant of the time that was written, or the start of the day. */
export interface Moment {
  readonly day: CivilDay;
  readonly at: Instant;
  readonly hasTime: boolean;
}

const TIME =
  /^(\d{1,2})(?:[:時](\d{1,2}))?分?(?::?(\d{2}))?(?:\.\d+)?秒?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;

/**
 * A day and the time written behind it, in the zone unless the time names its offset; the day is then the zone's.
 * Source: ISO 8601-1, 5.4, for the offset; the zone without one is ours, because people write the clock they looked at.
 */
export function readMoment(day: CivilDay, time: string, zone: Zone): Moment | Refusal<'time-unreadable'> {
  if (time === '') return { day, at: startOfDay(day, zone), hasTime: false };
  const found = TIME.exec(time);
  const half = found?.[4]?.toLowerCase();
  const hour = Number(found?.[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const clock = `${String(hours).padStart(2, '0')}:${(found?.[2] ?? '00').padStart(2, '0')}`;
  const midnight = clock === '24:00';
  if (!found || !(isTime(clock) || midnight))
    return refuse('time-unreadable', { parameters: { text: time } });
  const seconds = Number(found[3] ?? 0) * 1000;
  if (found[5] === undefined) {
    const at = instantAt(midnight ? addDays(day, 1) : day, midnight ? '00:00' : clock, zone) + seconds;
    return { day: dayOf(at, zone), at, hasTime: true };
  }
  const at = Date.parse(`${day}T${midnight ? '24:00' : clock}:00Z`) + seconds - offsetOf(found[5]);
  return { day: dayOf(at, zone), at, hasTime: true };
}

function offsetOf(written: string): number {
  const digits = written.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return minutes * 60_000 * (written.startsWith('-') ? -1 : 1);
}
