import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const activitiesColumns: ColumnClasses = {
  activity: {
    outsider: { 'what was said and written': ['subject', 'body'] },
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'contactId', 'companyId', 'memberId', 'teamId', 'mentions'],
      'a word of the code': ['kind', 'channel', 'direction', 'outcome', 'durationBasis'],
      'a number': ['durationSeconds', 'times'],
      'a moment or a day': ['occurredAt', 'recordedAt', 'editedAt', 'deletedAt'],
    },
  },
};
