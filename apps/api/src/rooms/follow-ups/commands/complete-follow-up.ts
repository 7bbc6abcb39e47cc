// Invariants: exactly one activity tells of a promise that is done; a refused next promise refuses all of it.
// Locks: the follow-up.
// Changes: FollowUp, Activity where it is made, FollowUp for the next one.
import type { Duration } from '@mikomi/domain/activities';
import { type Completion, type CompletionInput, completeFollowUp as judge } from '@mikomi/domain/follow-ups';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as activities from '../../activities/index.ts';
import { columnsOf, editableFollowUp } from '../follow-up-columns.ts';
import { activityIsAbout } from '../store/activity-is-about.ts';
import { findAssignee } from '../store/find-assignee.ts';
import type { FoundFollowUp } from '../store/lock-follow-up.ts';
import { followUpRecord } from '../store/records.ts';
import { type ChangedFollowUp, insertFollowUp } from './plan-follow-up.ts';

export interface CompletionForm extends CompletionInput {
  readonly duration: Duration | null;
  /** When it happened; epoch milliseconds. */
  readonly occurredAt: number;
}

export interface CompletedFollowUp extends ChangedFollowUp {
  readonly activityId: string;
  readonly nextId: string | null;
}

/** Keeps a promise: what came of it is told by one activity, and the next promise is made in the same breath. */
export function completeFollowUp(
  member: MemberContext,
  id: string,
  form: CompletionForm,
): Promise<CompletedFollowUp | Refusal> {
  return transaction(member, 'complete-follow-up', async (tx): Promise<CompletedFollowUp | Refusal> => {
    const found = await editableFollowUp(tx, member, id);
    if (isRefusal(found)) return found;
    const assignee = form.next ? await findAssignee(tx, form.next.assigneeId) : undefined;
    if (form.next && !assignee) return refuse('member-not-found', { path: ['next', 'assigneeId'] });
    const timeZone = assignee?.timeZone ?? found.timeZone;
    const done = judge(found.followUp, form, tx.now(), timeZone);
    if (isRefusal(done)) return done;
    const activityId = await tellOf(tx, member, found, done, form);
    if (isRefusal(activityId)) return activityId;
    await update(tx, followUpRecord, [
      { id, state: 'DONE', outcome: form.outcome, doneAt: tx.now(), doneById: member.memberId, activityId },
    ]);
    const next = done.next && columnsOf(tx, done.next, { timeZone });
    const nextId = next && (await insertFollowUp(tx, member, found, next));
    return { kind: 'changed', followUpId: id, activityId, nextId, commandId: tx.commandId };
  });
}

async function tellOf(
  tx: Transaction,
  member: MemberContext,
  found: FoundFollowUp,
  { activity }: Completion,
  { duration, occurredAt }: CompletionForm,
): Promise<string | Refusal> {
  if (activity.kind === 'link') {
    const fits = await activityIsAbout(tx, member, activity.activityId, found);
    return fits ? activity.activityId : refuse('activity-not-found', { path: ['activityId'] });
  }
  const { activityKind, channel, outcome, text } = activity;
  const hasDirection = activityKind === 'CALL' || activityKind === 'MESSAGE';
  return activities.insertActivity(
    tx,
    member,
    {
      kind: activityKind,
      direction: hasDirection ? 'OUT' : null,
      channel,
      outcome,
      duration,
      text,
      occurredAt,
    },
    found,
  );
}
