// Invariants: as for logging; the kind and what it is about stay; whoever logged it may edit it, and those whose right reaches them.
// Locks: the activity.
// Changes: Activity.
import { type Activity, logActivity } from '@mikomi/domain/activities';
import { mayOn } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type FoundActivity, lockActivity } from '../store/find-activity.ts';
import { activityRecord } from '../store/records.ts';
import { checkMentions, columnsOf, type LoggedActivity } from './log-activity.ts';

/** What is to be different; what is left out stays. */
export type ActivityPatch = Partial<Omit<Activity, 'kind'>> & {
  readonly mentions?: readonly string[] | undefined;
};

/** Corrects what was logged. */
export function editActivity(
  member: MemberContext,
  id: string,
  patch: ActivityPatch,
): Promise<LoggedActivity | Refusal> {
  return transaction(member, 'edit-activity', async (tx): Promise<LoggedActivity | Refusal> => {
    const found = await editable(tx, member, id);
    if (isRefusal(found)) return found;
    const { mentions: called, ...facts } = patch;
    const judged = logActivity({ ...found.activity, ...facts }, tx.now());
    if (isRefusal(judged)) return judged;
    const mentions = called ? await checkMentions(tx, called) : found.mentions;
    if (isRefusal(mentions)) return mentions;
    await update(tx, activityRecord, [{ id, ...columnsOf(judged, mentions), editedAt: tx.now() }]);
    return { kind: 'logged', activityId: id, commandId: tx.commandId };
  });
}

/** Takes an activity off the timeline; it rests in the bin. */
export function deleteActivity(
  member: MemberContext,
  id: string,
): Promise<{ readonly activityId: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'delete-activity', async (tx) => {
    const found = await editable(tx, member, id);
    if (isRefusal(found)) return found;
    await remove(tx, activityRecord, [id]);
    return { activityId: id, commandId: tx.commandId };
  });
}

async function editable(
  tx: Transaction,
  member: MemberContext,
  id: string,
): Promise<FoundActivity | Refusal> {
  const found = await lockActivity(tx, member, id);
  if (!found) return refuse('activity-not-found', { path: ['id'] });
  return mayEditActivity(member, found) ? found : refuse('not-allowed', { path: ['id'] });
}

/** True for whoever logged it, and for those whose right reaches the member or team that did. */
export function mayEditActivity(
  member: MemberContext,
  { memberId, teamId }: { readonly memberId: string | null; readonly teamId: string | null },
): boolean {
  const viewer = { ...member, teamIds: new Set(member.teamIds) };
  return mayOn(viewer, 'activity.edit', { memberIds: memberId ? [memberId] : [], teamId });
}
