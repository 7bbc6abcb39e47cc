// The door of the assignment room.
import './lead.fields.ts';
import './mutations/answer-lead.ts';
import './mutations/assign-by-rules.ts';
import './mutations/claim-lead.ts';
import './mutations/edit-assignment-member.ts';
import './mutations/save-assignment-plan.ts';
import './mutations/set-availability.ts';
import './on/tell-queues.ts';
import './queries/assignment-log.ts';
import './queries/assignment-members.ts';
import './queries/assignment-plan.ts';
import './queries/preview-assignment.ts';
import './queries/rehearse-assignment.ts';

export { assignmentColumns } from './column-classes.ts';
export { assignNewLeads } from './commands/assign-new-leads.ts';
export { type GivenLead, noteGiven } from './commands/note-given.ts';
export { acceptanceField, assignedAtField, queueField } from './lead-queue.filter.ts';
export { tellNewOwner } from './on/tell-new-owner.ts';
export { assignmentLifecycle } from './purged.ts';
export {
  assignmentEntryRecord,
  assignmentMemberRecord,
  assignmentPlanRecord,
} from './store/records.ts';
export { refreshAssignments } from './store/refresh-assignments.ts';
export { assignmentThatNames } from './store/setting-uses.ts';
export { assignmentUndoReach } from './undo-reach.ts';
