import type { LeadFacts } from '../../leads/index.ts';
import {
  addDays,
  type CivilDay,
  compareDays,
  dayOf,
  type Instant,
  isDay,
  isRefusal,
  objectOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  type Zone,
} from '../../shared/index.ts';

/** "Not now": a lead that is left alone until a day, for a reason. It is a next step of its own. */
export interface Sleep {
  readonly since: Instant;
  readonly until: CivilDay;
  readonly reason: string;
}

/** How long a lead may sleep. */
export interface SleepPolicy {
  readonly mostDays: number;
}

/** The policy of an organization that chose none: ours, a year. */
export const SLEEP_POLICY: SleepPolicy = { mostDays: 366 };

const inputShape = objectOf<Pick<Sleep, 'until' | 'reason'>>({ until: textShape, reason: textShape });

/** Why a lead is not put to sleep. */
export type SleepRefusal =
  | ShapeRefusal
  | Refusal<
      | 'lead-closed'
      | 'day-unreadable'
      | 'sleep-in-past'
      | 'sleep-too-long'
      | 'sleep-needs-reason'
      | 'text-too-long'
    >;

const LONGEST_REASON = 500;

/**
 * An open lead sleeps until a day after today, by the wall of its owner, for a reason and no longer than the policy
 * lets it.
 * Source: ours, because a sleep without end or reason is a loss that nobody owns up to.
 */
export function sleepLead(
  lead: Pick<LeadFacts, 'closed'>,
  told: Pick<Sleep, 'until' | 'reason'>,
  now: Instant,
  zone: Zone,
  policy: SleepPolicy = SLEEP_POLICY,
): { readonly kind: 'asleep'; readonly sleep: Sleep } | SleepRefusal {
  if (lead.closed !== null) return refuse('lead-closed');
  const input = readShape(told, inputShape);
  if (isRefusal(input)) return input;
  const { until } = input;
  if (!isDay(until)) return refuse('day-unreadable', { path: ['until'], parameters: { text: until } });
  const today = dayOf(now, zone);
  if (compareDays(until, today) <= 0) return refuse('sleep-in-past', { path: ['until'] });
  if (compareDays(until, addDays(today, policy.mostDays)) > 0)
    return refuse('sleep-too-long', { path: ['until'], parameters: { atMost: policy.mostDays } });
  const reason = input.reason.trim();
  if (reason === '') return refuse('sleep-needs-reason', { path: ['reason'] });
  if (reason.length > LONGEST_REASON)
    return refuse('text-too-long', { path: ['reason'], parameters: { atMost: LONGEST_REASON } });
  return { kind: 'asleep', sleep: { since: now, until, reason } };
}
