import { refuse } from '@mikomi/domain/shared';
import type { UndoReach } from '../../platform/change/undo-reach.ts';
import { mayEditActivity } from './commands/edit-activity.ts';
import { activitiesAmong } from './store/find-activity.ts';

/** Whoever takes back what was logged sees what it is about, and may edit it. */
export const activityUndoReach: UndoReach = async (tx, member, changes) => {
  const ids = changes.flatMap(({ recordType, recordId }) => (recordType === 'Activity' ? [recordId] : []));
  const activities = await activitiesAmong(tx, member, ids);
  if (activities.some(({ seen }) => !seen)) return refuse('activity-not-found');
  return activities.every((activity) => mayEditActivity(member, activity))
    ? undefined
    : refuse('not-allowed');
};
