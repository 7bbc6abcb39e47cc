import type { Instant, Sentence } from '../../shared/index.ts';
import { spanOf } from '../phrases/span-of.ts';
import type { DayItem } from './day-item.ts';
import type { DayPolicy } from './day-policy.ts';
import type { DayReckoning } from './reckon-day.ts';
import { reasonOf, type Standing, standingOf } from './standing.ts';

interface FixedTime {
  readonly what: Sentence | string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly minutes: number;
  readonly of: { readonly promiseId: string } | { readonly appointmentId: string };
}

/**
 * A fixed time leads the day shortly before it begins and until it ends; at any other moment it has no such standing.
 * Source: ours, because whoever has to leave at ten needs to see it at a quarter to, and not all morning.
 */
export function appointmentStanding(
  item: DayItem,
  fixed: FixedTime,
  { now }: DayReckoning,
  policy: DayPolicy,
): Standing | null {
  const { startsAt, endsAt, what } = fixed;
  if (now >= endsAt || startsAt - now > policy.appointmentWithinMinutes * 60_000) return null;
  const because =
    startsAt > now
      ? { key: 'day-appointment-soon', parameters: { what, span: spanOf(startsAt - now, 'to-come') } }
      : { key: 'day-appointment-running', parameters: { what, span: spanOf(now - startsAt, 'gone-by') } };
  return standingOf(
    reasonOf('APPOINTMENT', because, fixed.minutes, { ...fixed.of, startsAt }),
    item,
    startsAt,
  );
}

/** An appointment of a calendar leads the day around its time; before that, it is one of the timed things of today. */
export function calendarStandings(item: DayItem, reckoning: DayReckoning, policy: DayPolicy): Standing[] {
  return item.appointments.flatMap(({ id, title, startsAt, endsAt }) => {
    const minutes = Math.ceil((endsAt - startsAt) / 60_000);
    const fixed = { what: title, startsAt, endsAt, minutes, of: { appointmentId: id } };
    const leading = appointmentStanding(item, fixed, reckoning, policy);
    if (leading) return [leading];
    const { now } = reckoning;
    if (startsAt <= now || startsAt >= reckoning.tomorrowAt) return [];
    const because = {
      key: 'day-timed',
      parameters: { what: title, span: spanOf(startsAt - now, 'to-come') },
    };
    return [
      standingOf(reasonOf('TODAY', because, minutes, { appointmentId: id, startsAt }), item, 1, startsAt),
    ];
  });
}
