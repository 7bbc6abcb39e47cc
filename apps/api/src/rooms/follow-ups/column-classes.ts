import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const followUpsColumns: ColumnClasses = {
  follow_up: {
    outsider: { 'what is to be said and done': ['note', 'label'] },
    nobody: {
      'a key': [
        'organizationId',
        'id',
        'leadId',
        'contactId',
        'companyId',
        'assigneeId',
        'doneById',
        'activityId',
        'createdById',
      ],
      'a word of the code': ['kind', 'dueTime', 'timeZone', 'state', 'outcome', 'callBack'],
      'a moment or a day': [
        'dueOn',
        'dueAt',
        'claimableAt',
        'remindAt',
        'remindedAt',
        'doneAt',
        'createdAt',
        'deletedAt',
      ],
    },
  },
};
