// Invariants: a new owner is told once of what a command gives them, however many leads it is; nobody of what they take themselves.
// Locks: none.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { notify } from '../../notifications/index.ts';
import { assignmentsOf } from '../store/find-assignments.ts';

/** Tells members that a lead was given to them. */
export const tellNewOwner: ChangeHandler = {
  name: 'tell-new-owner',
  on: ['Lead'],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = jobContext(surroundings, organizationId);
    const assignments = await assignmentsOf(context, commandId);
    const given = assignments.filter(({ ownerId, actorId }) => ownerId !== actorId);
    const notifications = [...Map.groupBy(given, ({ ownerId }) => ownerId)].map(([memberId, leads]) => {
      const [{ changeId, leadId, actorId } = { changeId: '', leadId: null, actorId: null }] = leads;
      const about = leads.length === 1 ? { leadId } : { parameters: { count: leads.length } };
      return { memberId, actorId, kind: 'LEAD_ASSIGNED' as const, key: `assigned:${changeId}`, ...about };
    });
    if (notifications.length === 0) return;
    await transaction(context, 'tell-new-owner', (tx) => notify(tx, notifications));
  },
};
