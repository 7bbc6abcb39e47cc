import {
  addDays,
  addWorkingDays,
  addWorkingMinutes,
  type CivilDay,
  dayOf,
  type Instant,
  isRefusal,
  openingOfDay,
  type Refusal,
  type Sentence,
  startOfDay,
  type Zone,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import type { FollowUp } from '../follow-up.ts';
import { type AssigneeTime, awayThrough, type Leave, leaveOn } from './assignee-time.ts';
import { ESCALATION_POLICY, type EscalationPolicy, type EscalationStep } from './escalation-policy.ts';

/** A step and the moment that it is due. */
export interface ScheduledStep {
  readonly step: EscalationStep;
  readonly at: Instant;
}

/** Where an overdue follow-up stands. */
export interface Escalation {
  /** What is to be done now, in order, each with its reason; whoever covers the assignee is told in their place. */
  readonly due: readonly (ScheduledStep & { readonly because: Sentence } & Pick<Leave, 'coveredBy'>)[];
  /** What comes next, should the follow-up stay open; null when nothing does. */
  readonly next: ScheduledStep | null;
  /** Said while nothing escalates because the assignee is away. */
  readonly paused: Sentence | null;
}

/** @inline */
type Promised = Pick<FollowUp, 'state' | 'day' | 'time'>;

const NOTHING: Escalation = { due: [], next: null, paused: null };

/**
 * The steps of an overdue follow-up, by working time since it was due: hours of work after its moment, or the opening
 * of the working day so many after its day. They are taken in the policy's order, each once: `taken` are the ids of
 * those taken for this promise's day, and what stands before one of them is past.
 * Source: ours, because a promise grows late only by time in which it could have been kept, so not while the assignee
 * is on leave and nobody covers.
 */
export function escalateFollowUp(
  followUp: Promised,
  taken: readonly string[],
  assignee: AssigneeTime,
  now: Instant,
  policy: EscalationPolicy = ESCALATION_POLICY,
): Escalation {
  if (followUp.state !== 'OPEN') return NOTHING;
  const open = scheduleOf(followUp, assignee, policy).slice(
    policy.findLastIndex(({ id }) => taken.includes(id)) + 1,
  );
  const { zone } = assignee.calendar;
  const today = dayOf(now, zone);
  const away = awayThrough(today, assignee);
  if (away !== null) return pausedThrough(away, open[0], zone);
  const leave = leaveOn(today, assignee);
  return {
    due: open
      .filter(({ at }) => at <= now)
      .map((one) => ({ ...one, coveredBy: leave?.coveredBy ?? null, because: whyDue(one.step, leave) })),
    next: open.find(({ at }) => at > now) ?? null,
    paused: null,
  };
}

/** What was left undone before a leave comes when it is over, as what is due later does. */
function pausedThrough(day: CivilDay, first: ScheduledStep | undefined, zone: Zone): Escalation {
  if (first === undefined) return NOTHING;
  return {
    due: [],
    next: { ...first, at: Math.max(first.at, startOfDay(addDays(day, 1), zone)) },
    paused: { key: 'escalation-paused', parameters: { day: { day } } },
  };
}

/** No step is due before the one it follows; where working time ends for good, so do the steps. */
function scheduleOf(
  followUp: Promised,
  { calendar }: AssigneeTime,
  policy: EscalationPolicy,
): readonly ScheduledStep[] {
  const scheduled: ScheduledStep[] = [];
  let earliest = dueAt(followUp, calendar.zone);
  for (const step of policy) {
    const at = momentOf(step, followUp, calendar);
    if (isRefusal(at)) break;
    earliest = Math.max(earliest, at);
    scheduled.push({ step, at: earliest });
  }
  return scheduled;
}

function momentOf(
  { after }: EscalationStep,
  followUp: Promised,
  calendar: AssigneeTime['calendar'],
): Instant | Refusal<'never-open'> {
  if (after.unit === 'WORKING_HOURS')
    return addWorkingMinutes(dueAt(followUp, calendar.zone), after.count * 60, calendar);
  const day = addWorkingDays(followUp.day, after.count, calendar);
  return isRefusal(day) ? day : openingOfDay(day, calendar);
}

function whyDue({ action, after }: EscalationStep, leave: Leave | null): Sentence {
  const span: Sentence = { key: `escalation-after-${after.unit}`, parameters: { count: after.count } };
  const because = { key: `escalation-${action}`, parameters: { after: span } };
  return leave?.coveredBy
    ? { key: 'escalation-covered', parameters: { because, member: leave.coveredBy.name } }
    : because;
}
