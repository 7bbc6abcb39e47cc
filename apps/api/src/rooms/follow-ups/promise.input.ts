import type { FollowUpInput, FollowUpKind as Kind } from '@mikomi/domain/follow-ups';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { keyOf } from '../../graphql/global-key.ts';
import { FollowUpKind } from './follow-up.type.ts';

export const PromiseInput = builder.inputType('PromiseInput', {
  description: 'A promise to make.',
  fields: (t) => ({
    kind: t.field({ type: FollowUpKind, required: true, description: 'What is promised.' }),
    label: t.string({ description: 'What an own kind is called.' }),
    day: t.field({ type: 'Date', required: true, description: 'For when, in the assignee’s zone.' }),
    time: t.string({ description: 'The time of day as `HH:MM`; none: whenever on its day.' }),
    note: t.string({ description: 'What is worth knowing beforehand; at most 2,000 characters.' }),
    assigneeId: t.id({ description: 'Whose promise it is; the caller’s unless said.' }),
  }),
});

interface Promised {
  readonly kind: Kind;
  readonly label?: string | null | undefined;
  readonly day: string;
  readonly time?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly assigneeId?: string | null | undefined;
}

/** A promise as the domain takes it; the caller's own unless it says whose. */
export function promiseOf(
  { kind, label, day, time, note, assigneeId }: Promised,
  callerId: string,
  path: readonly string[] = [],
): FollowUpInput | Refusal {
  const key = assigneeId == null ? callerId : keyOf(assigneeId, 'Member', [...path, 'assigneeId']);
  if (isRefusal(key)) return key;
  return { kind, label: label ?? null, day, time: time ?? null, note: note ?? null, assigneeId: key };
}
