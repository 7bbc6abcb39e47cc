import {
  type ActivityKind,
  CALL_OUTCOMES,
  type CallOutcome,
  type MessageChannel,
} from '../activities/index.ts';
import {
  anyShape,
  filledTextShape,
  type Instant,
  isRefusal,
  nullable,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type Shape,
  textShape,
  type Zone,
} from '../shared/index.ts';
import type { FollowUp, FollowUpKind } from './follow-up.ts';
import { type FollowUpInput, type FollowUpRefusal, planFollowUp } from './plan-follow-up.ts';
import { REMINDER_POLICY, type ReminderPolicy } from './reminders/reminder-policy.ts';

/** What is told of a follow-up that was done. */
export interface CompletionInput {
  /** How a call ended; null for other kinds. */
  readonly outcome: CallOutcome | null;
  readonly text: string;
  /** The activity that already tells of it; null to make one. */
  readonly activityId: string | null;
  /** The next promise, in the same breath. */
  readonly next: FollowUpInput | null;
}

/** What was done: the activity to make (or the one to link), and the next promise. Exactly one activity tells of it. */
export interface Completion {
  readonly kind: 'completed';
  readonly activity:
    | { readonly kind: 'link'; readonly activityId: string }
    | {
        readonly kind: 'make';
        readonly activityKind: ActivityKind;
        readonly channel: MessageChannel | null;
        readonly outcome: CallOutcome | null;
        readonly text: string;
      };
  readonly next: FollowUp | null;
}

const completionShape = objectOf<CompletionInput>({
  outcome: nullable(oneOf(CALL_OUTCOMES)),
  text: textShape,
  activityId: nullable(filledTextShape),
  // What is promised next is read where it is planned.
  next: anyShape as Shape<FollowUpInput | null>,
});

/** Why a follow-up is not done, or its next one not made. */
export type CompletionRefusal =
  | Refusal<'follow-up-closed' | 'outcome-missing' | 'outcome-of-call-only'>
  | FollowUpRefusal;

/**
 * An open follow-up is done by telling what came of it; a call also says how it ended. A refused next one refuses both.
 * Source: ours, because a promise ticked off without its outcome teaches nothing, and half of two writes is neither.
 */
export function completeFollowUp(
  followUp: FollowUp,
  told: CompletionInput,
  now: Instant,
  zone: Zone,
  policy: ReminderPolicy = REMINDER_POLICY,
): Completion | CompletionRefusal {
  if (followUp.state !== 'OPEN') return refuse('follow-up-closed');
  const input = readShape(told, completionShape);
  if (isRefusal(input)) return input;
  const isCall = followUp.kind === 'CALL';
  if (isCall && input.activityId === null && input.outcome === null)
    return refuse('outcome-missing', { path: ['outcome'] });
  if (!isCall && input.outcome !== null) return refuse('outcome-of-call-only', { path: ['outcome'] });
  const next = input.next === null ? null : planFollowUp(input.next, now, zone, policy);
  if (isRefusal(next)) return { ...next, path: ['next', ...(next.path ?? [])] } as FollowUpRefusal;
  const [activityKind, channel] = ACTIVITIES[followUp.kind];
  const text = input.text.trim() || (followUp.label ?? '');
  return {
    kind: 'completed',
    activity:
      input.activityId === null
        ? { kind: 'make', activityKind, channel, outcome: input.outcome, text }
        : { kind: 'link', activityId: input.activityId },
    next,
  };
}

const ACTIVITIES: Readonly<Record<FollowUpKind, readonly [ActivityKind, MessageChannel | null]>> = {
  CALL: ['CALL', null],
  WHATSAPP: ['MESSAGE', 'WHATSAPP'],
  EMAIL: ['MESSAGE', 'EMAIL'],
  TEXT: ['MESSAGE', 'SMS'],
  MEETING: ['MEETING', null],
  DEMO: ['DEMO', null],
  VISIT: ['VISIT', null],
  OWN: ['COMMENT', null],
};

/**
 * An open follow-up can be called off; what is done stays done.
 * Source: ours, because what was done has happened, and counts in somebody's numbers.
 */
export function cancelFollowUp(followUp: FollowUp): FollowUp | Refusal<'follow-up-closed'> {
  return followUp.state === 'OPEN'
    ? { ...followUp, state: 'CANCELLED', remindAt: null }
    : refuse('follow-up-closed');
}
