import { promisePhrase } from '../phrases/promise-phrase.ts';
import { spanOf } from '../phrases/span-of.ts';
import { appointmentStanding } from './appointment-standing.ts';
import type { DayItem, DayPromise } from './day-item.ts';
import type { DayPolicy } from './day-policy.ts';
import type { DayReckoning } from './reckon-day.ts';
import { reasonOf, type Standing, standingOf } from './standing.ts';

/**
 * A promise stands in the day from its day on: with its time, without one, or overdue; a fixed time also leads it.
 * Source: ours, because a promise for today is work of today at any hour of it.
 */
export function promiseStanding(
  item: DayItem,
  promise: DayPromise,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Standing | null {
  const ahead = reckoning.daysUntil(promise.day);
  if (ahead > 1) return null;
  const leading = fixedStanding(item, promise, ahead, reckoning, policy);
  if (leading !== null || ahead > 0) return leading;
  return ahead < 0 ? overdue(item, promise, -ahead, policy) : ofToday(item, promise, reckoning, policy);
}

/** Yesterday's may still run and tomorrow's begin within minutes, around midnight. */
function fixedStanding(
  item: DayItem,
  { id, kind, label, day, time }: DayPromise,
  ahead: number,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Standing | null {
  if (time === null || ahead < -1 || !policy.appointmentKinds.includes(kind)) return null;
  const startsAt = reckoning.instantOf(day, time);
  if (startsAt === null) return null;
  const minutes = policy.minutesOf[kind];
  const endsAt = startsAt + minutes * 60_000;
  const what = promisePhrase(kind, label);
  return appointmentStanding(
    item,
    { what, startsAt, endsAt, minutes, of: { promiseId: id } },
    reckoning,
    policy,
  );
}

function ofToday(
  item: DayItem,
  { id, kind, label, day, time }: DayPromise,
  reckoning: DayReckoning,
  policy: DayPolicy,
): Standing {
  const what = promisePhrase(kind, label);
  const at = time === null ? null : reckoning.instantOf(day, time);
  const { now } = reckoning;
  // As `dueStateOf` reads it: a time has gone by when its minute is over.
  const isLate = at !== null && now >= at + 60_000;
  const because =
    at === null
      ? { key: 'day-untimed', parameters: { what } }
      : isLate
        ? { key: 'day-late', parameters: { what, span: spanOf(now - at, 'gone-by') } }
        : { key: 'day-timed', parameters: { what, span: spanOf(at - now, 'to-come') } };
  const lateness = at === null ? 2 : isLate ? 0 : 1;
  const isFixed = lateness === 1 && policy.appointmentKinds.includes(kind);
  return standingOf(
    reasonOf('TODAY', because, policy.minutesOf[kind], {
      promiseId: id,
      startsAt: isFixed ? at : null,
    }),
    item,
    lateness,
    at ?? 0,
  );
}

function overdue(
  item: DayItem,
  { id, kind, label, putOff }: DayPromise,
  days: number,
  policy: DayPolicy,
): Standing {
  const what = promisePhrase(kind, label);
  const because =
    putOff === null || putOff.count === 0
      ? { key: 'day-overdue', parameters: { what, days } }
      : {
          key: 'day-overdue-put-off',
          parameters: { what, days, count: putOff.count, firstDay: { day: putOff.firstDay } },
        };
  return standingOf(reasonOf('OVERDUE', because, policy.minutesOf[kind], { promiseId: id }), item, -days);
}
