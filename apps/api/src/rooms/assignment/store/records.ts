import { recordType } from '../../../platform/change/record-type.ts';

export const assignmentPlanRecord = recordType('AssignmentPlan', {
  table: 'assignment_plan',
  right: 'settings.manage',
});
export const assignmentMemberRecord = recordType('AssignmentMember', { table: 'assignment_member' });
export const assignmentEntryRecord = recordType('AssignmentEntry', {
  table: 'assignment_entry',
  rootColumns: ['leadId'],
  tells: true,
});
