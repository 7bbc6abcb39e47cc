import type { ActivityKind, CallOutcome, Direction, MessageChannel } from '@mikomi/domain/activities';
import { dayOf } from '#app/formats/formats.ts';
import { clockOf, instantIn } from '#app/formats/wall-clock.ts';
import type { EditActivityInput } from '#generated/graphql.ts';

export type KnownActivity = {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly text: string;
  readonly direction?: Direction | null;
  readonly channel?: MessageChannel | null;
  readonly outcome?: CallOutcome | null;
  readonly occurredAt: string;
  readonly duration?: { readonly seconds: number } | null;
};

export type ActivityValues = {
  readonly text: string;
  readonly direction: Direction | null;
  readonly channel: MessageChannel | null;
  readonly outcome: CallOutcome | null;
  readonly minutes: number | null;
  readonly day: string | null;
  readonly time: string | null;
};

/** Of calls, meetings and visits one says how long they took. */
export const hasLength = (kind: ActivityKind): boolean => kind !== 'COMMENT' && kind !== 'MESSAGE';

/** A call that nobody took lasted no time. */
export const isSilent = (outcome: CallOutcome | null): boolean =>
  outcome === 'NO_ANSWER' || outcome === 'BUSY';

/** An activity as its form shows it, its moment by the clocks of the reader's zone. */
export function activityValuesOf(activity: KnownActivity, zone: string): ActivityValues {
  const { text, direction, channel, outcome, occurredAt, duration } = activity;
  const at = Date.parse(occurredAt);
  return {
    text,
    direction: direction ?? null,
    channel: channel ?? null,
    outcome: outcome ?? null,
    minutes: duration ? Math.round(duration.seconds / 60) : null,
    day: dayOf(at, zone),
    time: clockOf(at, zone),
  };
}

/** What differs from the activity as it stands: a length of 4:50 that shows as five minutes is not touched by looking at it. */
export function activityPatchOf(
  activity: KnownActivity,
  values: ActivityValues,
  zone: string,
): Omit<EditActivityInput, 'id'> {
  const before = activityValuesOf(activity, zone);
  const minutes = isSilent(values.outcome) ? null : values.minutes;
  const isMoved = values.day !== before.day || values.time !== before.time;
  return {
    ...(values.text.trim() === before.text ? {} : { text: values.text.trim() }),
    ...(values.direction === before.direction ? {} : { direction: values.direction }),
    ...(values.channel === before.channel ? {} : { channel: values.channel }),
    ...(values.outcome === before.outcome ? {} : { outcome: values.outcome }),
    ...(minutes === before.minutes
      ? {}
      : { duration: minutes === null ? null : { seconds: minutes * 60, basis: 'REPORTED' } }),
    ...(isMoved && values.day && values.time ? { occurredAt: instantIn(values.day, values.time, zone) } : {}),
  };
}
