import type { Instant } from '../../shared/index.ts';
import { spanOf } from '../phrases/span-of.ts';
import type { DayItem, DayResponse } from './day-item.ts';
import type { DayPolicy } from './day-policy.ts';
import type { DayReckoning } from './reckon-day.ts';
import { reasonOf, type Standing, standingOf } from './standing.ts';

/** Whoever wrote and has no answer yet is waiting, however the lead is planned. */
export function waitingStanding(item: DayItem, { now }: DayReckoning, policy: DayPolicy): Standing | null {
  const since = item.waitingSince;
  if (since === null) return null;
  const because = { key: 'day-waiting', parameters: { span: spanOf(now - since, 'gone-by') } };
  return standingOf(reasonOf('WAITING', because, policy.minutesOf.WAITING), item, since);
}

/** A response clock stands in the day from its warning on, and after it has run out; the soonest or longest past comes first. */
export function responseStanding(item: DayItem, { now }: DayReckoning, policy: DayPolicy): Standing | null {
  const breachAt = item.response === null ? null : breachOf(item.response, now);
  if (breachAt === null) return null;
  const because =
    now < breachAt
      ? { key: 'day-response-warned', parameters: { span: spanOf(breachAt - now, 'to-come') } }
      : { key: 'day-response-breached', parameters: { span: spanOf(now - breachAt, 'gone-by') } };
  return standingOf(reasonOf('RESPONSE', because, policy.minutesOf.RESPONSE), item, breachAt);
}

/** When it runs or ran out, from its warning on: the clock was read a while ago, so what it says of now is worked out anew. */
function breachOf({ state, warnAt, breachAt }: DayResponse, now: Instant): Instant | null {
  const runs = state === 'RUNNING' || state === 'WARNED' || state === 'BREACHED';
  return runs && breachAt !== null && now >= Math.min(warnAt ?? breachAt, breachAt) ? breachAt : null;
}
