import type { FollowUpKind } from '@mikomi/domain/follow-ups';
import { addDays } from '@mikomi/domain/shared';
import type { ChosenMember } from '#app/form/member-choice.lookup.tsx';
import type { EditFollowUpInput, PromiseInput } from '#generated/graphql.ts';

export type PromiseValues = {
  readonly kind: FollowUpKind;
  readonly label: string;
  readonly day: string | null;
  readonly time: string | null;
  readonly note: string;
  /** Whose promise it is; nobody chosen, it is one's own. */
  readonly assignee: ChosenMember | null;
};

/** A call tomorrow: what is promised most. */
export const usualPromise = (today: string): PromiseValues => ({
  kind: 'CALL',
  label: '',
  day: addDays(today, 1),
  time: null,
  note: '',
  assignee: null,
});

/** A promise as it was made. */
export type KnownPromise = {
  readonly kind: FollowUpKind;
  readonly label?: string | null;
  readonly day: string;
  readonly time?: string | null;
  readonly note?: string | null;
};

/** A promise as its form shows it. */
export const promiseValuesOf = ({ kind, label, day, time, note }: KnownPromise): PromiseValues => ({
  kind,
  label: label ?? '',
  day,
  time: time ?? null,
  note: note ?? '',
  assignee: null,
});

/** What is sent of a promise whose day has been checked before. */
export function promiseInputOf({ kind, label, day, time, note, assignee }: PromiseValues): PromiseInput {
  return {
    kind,
    day: day ?? '',
    ...(kind === 'OWN' ? { label: label.trim() } : {}),
    ...(time ? { time } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(assignee ? { assigneeId: assignee.id } : {}),
  };
}

/** What is to be different of a promise: a day that has gone by is only sent when another takes its place. */
export function promisePatchOf(known: KnownPromise, values: PromiseValues): Omit<EditFollowUpInput, 'id'> {
  const before = promiseValuesOf(known);
  const label = values.kind === 'OWN' ? values.label.trim() : '';
  const note = values.note.trim();
  return {
    ...(values.kind === before.kind ? {} : { kind: values.kind }),
    ...(label === before.label ? {} : { label: label || null }),
    ...(values.day === null || values.day === before.day ? {} : { day: values.day }),
    ...(values.time === before.time ? {} : { time: values.time }),
    ...(note === before.note ? {} : { note: note || null }),
  };
}

/** The days people promise most, from today on. */
export const nearDays = (today: string) =>
  ({
    today,
    tomorrow: addDays(today, 1),
    soon: addDays(today, 3),
    nextWeek: addDays(today, 7),
  }) as const;
