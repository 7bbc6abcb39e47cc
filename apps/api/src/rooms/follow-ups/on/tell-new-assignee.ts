// Invariants: whoever is given a follow-up is told once of each time; nobody of what they plan for themselves.
// Locks: none.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { notify } from '../../notifications/index.ts';
import { promisesGiven } from '../store/find-promises-given.ts';

/** Tells members that a follow-up was given to them. */
export const tellNewAssignee: ChangeHandler = {
  name: 'tell-new-assignee',
  on: ['FollowUp'],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = jobContext(surroundings, organizationId);
    const given = await promisesGiven(context, commandId);
    if (given.length === 0) return;
    const notifications = given.map(({ changeId, assigneeId, kind, label, day, ...rest }) => ({
      ...rest,
      memberId: assigneeId,
      kind: 'FOLLOW_UP_ASSIGNED' as const,
      key: `given:${changeId}`,
      parameters: { followUpKind: kind, label, day },
    }));
    await transaction(context, 'tell-new-assignee', (tx) => notify(tx, notifications));
  },
};
