import {
  type Instant,
  instantShape,
  isRefusal,
  nullable,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
} from '../shared/index.ts';
import { ACTIVITY_KINDS, type Activity, CALL_OUTCOMES, type Duration, MESSAGE_CHANNELS } from './activity.ts';

/** Why an activity is not logged. */
export type ActivityRefusal =
  | ShapeRefusal
  | Refusal<
      | 'text-blank'
      | 'text-too-long'
      | 'activity-in-future'
      | 'outcome-of-call-only'
      | 'duration-impossible'
      | 'direction-missing'
      | 'channel-missing'
    >;

const activityShape = objectOf<Activity>({
  kind: oneOf(ACTIVITY_KINDS),
  direction: nullable(oneOf(['IN', 'OUT'])),
  channel: nullable(oneOf(MESSAGE_CHANNELS)),
  outcome: nullable(oneOf(CALL_OUTCOMES)),
  duration: nullable(objectOf<Duration>({ seconds: numberShape, basis: oneOf(['MEASURED', 'REPORTED']) })),
  text: textShape,
  occurredAt: instantShape,
});

const LONGEST_TEXT = 20_000;
/** Clocks of two machines differ a little. */
const TOLERANCE = 5 * 60_000;
const LONGEST = 24 * 3600;

/**
 * An activity has happened; calls and messages have a direction, messages a channel, only calls an outcome; a comment
 * says something.
 * Source: ours, because first answers and reached calls are counted: a call without direction would be in neither
 * number.
 */
export function logActivity(told: Activity, now: Instant): Activity | ActivityRefusal {
  const activity = readShape(told, activityShape);
  if (isRefusal(activity)) return activity;
  const { kind, text, direction, channel, outcome, duration } = activity;
  const tidy = text.trim();
  if (kind === 'COMMENT' && tidy === '') return refuse('text-blank', { path: ['text'] });
  if (tidy.length > LONGEST_TEXT)
    return refuse('text-too-long', { path: ['text'], parameters: { atMost: LONGEST_TEXT } });
  if (activity.occurredAt > now + TOLERANCE) return refuse('activity-in-future', { path: ['occurredAt'] });
  if ((kind === 'CALL' || kind === 'MESSAGE') && direction === null)
    return refuse('direction-missing', { path: ['direction'] });
  if (kind === 'MESSAGE' && channel === null) return refuse('channel-missing', { path: ['channel'] });
  if (kind !== 'CALL' && outcome !== null) return refuse('outcome-of-call-only', { path: ['outcome'] });
  if (duration !== null && !isPossible(duration.seconds, outcome))
    return refuse('duration-impossible', { path: ['duration'] });
  return { ...activity, text: tidy };
}

/** A call that nobody answered lasted no time; nothing lasts longer than a day. */
function isPossible(seconds: number, outcome: Activity['outcome']): boolean {
  if (!Number.isSafeInteger(seconds) || seconds < 0 || seconds > LONGEST) return false;
  return outcome !== 'NO_ANSWER' && outcome !== 'BUSY' ? true : seconds === 0;
}
