import {
  addDays,
  type CivilDay,
  type CivilTime,
  type Instant,
  instantAt,
  startOfDay,
  type Zone,
} from '../shared/index.ts';

/**
 * The instant by which a promise is to be kept: its time on its day in the zone, or the day's last moment.
 * Source: ours, because a promise for Tuesday is kept until Tuesday is over.
 */
export function dueAt(
  { day, time }: { readonly day: CivilDay; readonly time: CivilTime | null },
  zone: Zone,
): Instant {
  return time === null ? startOfDay(addDays(day, 1), zone) - 1 : instantAt(day, time, zone);
}
