import { dueAt, type FollowUp, type FollowUpInput, planFollowUp } from '@mikomi/domain/follow-ups';
import { mayOn } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../platform/context.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { type Assignee, findAssignee } from './store/find-assignee.ts';
import { type FoundFollowUp, lockFollowUp } from './store/lock-follow-up.ts';

/** Judges a promise in its assignee's zone; answers it as columns. A quiet command's promises ring nowhere. */
export async function promise(tx: Transaction, input: FollowUpInput) {
  const assignee = await findAssignee(tx, input.assigneeId);
  if (!assignee) return refuse('member-not-found', { path: ['assigneeId'] });
  const planned = planFollowUp(input, tx.now(), assignee.timeZone);
  return isRefusal(planned) ? planned : columnsOf(tx, planned, assignee);
}

/** A planned follow-up as columns; whoever was reminded of an earlier date is reminded anew. */
export function columnsOf(tx: Transaction, planned: FollowUp, { timeZone }: Pick<Assignee, 'timeZone'>) {
  return {
    kind: planned.kind,
    label: planned.label,
    note: planned.note,
    assigneeId: planned.assigneeId,
    dueOn: planned.day,
    dueTime: planned.time,
    timeZone,
    dueAt: dueAt(planned, timeZone),
    remindAt: tx.quiet ? null : planned.remindAt,
    remindedAt: null,
    state: planned.state,
  };
}

/** A follow-up that the member may change, locked. */
export async function editableFollowUp(
  tx: Transaction,
  member: MemberContext,
  id: string,
): Promise<FoundFollowUp | Refusal> {
  const found = await lockFollowUp(tx, member, id);
  if (!found) return refuse('follow-up-not-found', { path: ['id'] });
  const { createdById, leadTeamId, assigneeTeamId, followUp } = found;
  const about = { createdById, leadTeamId, assigneeTeamId, assigneeId: followUp.assigneeId };
  return mayEditFollowUp(member, about) ? found : refuse('not-allowed', { path: ['id'] });
}

/** True for whoever promised or planned it, and for those whose right reaches the team of its lead or assignee. */
export function mayEditFollowUp(
  member: MemberContext,
  about: {
    readonly assigneeId: string;
    readonly createdById: string | null;
    readonly leadTeamId: string | null;
    readonly assigneeTeamId: string | null;
  },
): boolean {
  const viewer = { ...member, teamIds: new Set(member.teamIds) };
  const memberIds = [about.assigneeId, about.createdById].filter((id) => id !== null);
  return [about.leadTeamId, about.assigneeTeamId].some((teamId) =>
    mayOn(viewer, 'follow-up.edit', { memberIds, teamId }),
  );
}
