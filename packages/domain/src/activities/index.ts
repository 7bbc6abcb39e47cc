/**
 * What happened: calls, messages, visits. The record is about leads and parties; neither needs its record to exist.
 *
 * @module
 */

export {
  ACTIVITY_KINDS,
  type Activity,
  type ActivityKind,
  CALL_OUTCOMES,
  type CallOutcome,
  type Direction,
  type Duration,
  MESSAGE_CHANNELS,
  type MessageChannel,
} from './activity.ts';
export { type ActivityRefusal, logActivity } from './log-activity.ts';
export { type LogLine, readLogLine } from './read-log-line.ts';
export { activitiesWords } from './words.ts';
