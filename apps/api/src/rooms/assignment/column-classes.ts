import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const assignmentColumns: ColumnClasses = {
  assignment_plan: {
    nobody: { 'a key': ['organizationId', 'id'], 'the organization’s own word': ['plan'] },
  },
  assignment_turn: {
    nobody: { 'a key': ['organizationId', 'id'], 'whose turn it is, by keys': ['lines', 'shares'] },
  },
  assignment_member: {
    member: { 'when and what they work': ['hours', 'ownWeek', 'leave', 'pauses', 'languages'] },
    nobody: {
      'a key': ['organizationId', 'id', 'substituteId', 'productGroupIds', 'territoryIds'],
      'a number': ['weight', 'caps'],
    },
  },
  assignment_entry: {
    outsider: { 'why they were declined': ['note'] },
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'memberId', 'fromMemberId', 'teamId', 'ruleId', 'actorId'],
      'a word of the code': ['kind', 'potential'],
      'a moment or a day': ['at'],
      'what the rules found of members, by keys': ['decision'],
    },
  },
};
