import { refuse } from '@mikomi/domain/shared';
import type { UndoReach } from '../../platform/change/undo-reach.ts';
import { mayEditFollowUp } from './follow-up-columns.ts';
import { followUpsAmong } from './store/lock-follow-up.ts';

/** Whoever takes back what was done to promises sees them, and may edit them. */
export const followUpUndoReach: UndoReach = async (tx, member, changes) => {
  const ids = changes.flatMap(({ recordType, recordId }) => (recordType === 'FollowUp' ? [recordId] : []));
  const followUps = await followUpsAmong(tx, member, ids);
  if (followUps.some(({ seen }) => !seen)) return refuse('follow-up-not-found');
  return followUps.every((followUp) => mayEditFollowUp(member, followUp)) ? undefined : refuse('not-allowed');
};
