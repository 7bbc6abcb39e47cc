import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const notificationsColumns: ColumnClasses = {
  notification: {
    outsider: { 'what is to be done, in own words': ['parameters'] },
    nobody: {
      'a key': [
        'organizationId',
        'id',
        'memberId',
        'actorId',
        'leadId',
        'activityId',
        'followUpId',
        'contactId',
        'companyId',
      ],
      'a word of the code': ['kind'],
      'names nobody by itself': ['key'],
      'a moment or a day': ['createdAt', 'seenAt'],
    },
  },
  mail_message: {
    outsider: { 'names whom a promise is about': ['subject', 'text', 'html'] },
    member: { 'whom it was sent to': ['recipient'], 'what the mail server said of them': ['problem'] },
    nobody: {
      'a key': ['organizationId', 'id', 'recordId'],
      'a word of the code': ['kind', 'state'],
      'a number': ['attempts'],
      'a moment or a day': ['createdAt', 'claimedAt', 'sentAt'],
    },
  },
};
