import {
  dayOf,
  type Instant,
  invariant,
  isRefusal,
  nextOpening,
  type Refusal,
  refuse,
  type Sentence,
} from '../../shared/index.ts';
import type { Approach } from './approach.ts';
import type { Cadence, CadenceChannel } from './cadence.ts';
import type { Enrolment } from './enrolment.ts';
import { judgeChannel } from './judge-channel.ts';
import type { CadenceKey } from './words.ts';

const DAY = 86_400_000;

/** Why a cadence is not begun. */
export type StartRefusal = Refusal<'cadence-declined-lately' | 'cadence-nothing-possible' | 'never-open'>;

/**
 * Whoever declined is left alone for the days the rules name, unless they have asked by themselves since, and a cadence of which no
 * step could be taken is not begun, nor one whose sender never works again.
 * Source: 特定商取引に関する法律, article 17, for who declined (the days of other countries stand at `COUNTRIES`); not beginning
 * without a step is ours, because it would look like work being done.
 */
export function startCadence(
  cadence: Cadence,
  { recipient, rules, sender }: Pick<Approach, 'recipient' | 'rules' | 'sender'>,
  now: Instant,
): Enrolment | StartRefusal {
  const { declinedAt, enquiredAt } = recipient;
  const declines = declinedAt !== null && (enquiredAt === null || enquiredAt <= declinedAt);
  const restsUntil = declines ? declinedAt + rules.daysAfterDecline * DAY : now;
  if (restsUntil > now) {
    const until = { day: dayOf(restsUntil, recipient.zone) };
    return refuse('cadence-declined-lately', { parameters: { until, law: rules.because } });
  }
  const opens = nextOpening(now, sender);
  if (isRefusal(opens)) return opens;
  const reasons = new Map<CadenceChannel, Sentence<CadenceKey>>();
  for (const { channel } of cadence.steps) {
    const reason = judgeChannel(channel, recipient, rules, [], now);
    if (reason === undefined) return enrolmentAt(now);
    reasons.set(channel, reason);
  }
  return refuse('cadence-nothing-possible', { parameters: { reasons: inTurn([...reasons.values()]) } });
}

function inTurn(reasons: readonly Sentence<CadenceKey>[]): Sentence<CadenceKey> {
  const [first, ...others] = reasons;
  invariant(first !== undefined, 'a cadence has a step');
  return others.reduce(
    (before, reason) => ({ key: 'cadence-one-after-another', parameters: { before, reason } }),
    first,
  );
}

function enrolmentAt(now: Instant): Enrolment {
  return {
    startedAt: now,
    past: [],
    countsFrom: now,
    missedAt: [],
    pause: null,
    resumedAt: null,
    stopped: null,
    deadPoints: [],
  };
}
