import { recordType } from '../../../platform/change/record-type.ts';

export const followUpRecord = recordType('FollowUp', {
  table: 'follow_up',
  root: true,
  derived: ['remindedAt'],
  rootColumns: ['leadId', 'contactId', 'companyId'],
});
