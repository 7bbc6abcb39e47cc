// Invariants: whoever a comment calls is told once of that comment, however often it is corrected.
// Locks: none.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { notify } from '../../notifications/index.ts';
import { mentionsOf } from '../store/find-mentions.ts';

/** Tells members that a comment calls them. */
export const tellMentioned: ChangeHandler = {
  name: 'tell-mentioned',
  on: ['Activity'],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = jobContext(surroundings, organizationId);
    const mentions = await mentionsOf(context, commandId);
    if (mentions.length === 0) return;
    const notifications = mentions.map((mention) => ({
      ...mention,
      kind: 'MENTIONED' as const,
      key: `mentioned:${mention.activityId}`,
    }));
    await transaction(context, 'tell-mentioned', (tx) => notify(tx, notifications));
  },
};
