import { recordType } from '../../../platform/change/record-type.ts';

export const activityRecord = recordType('Activity', {
  table: 'activity',
  root: true,
  rootColumns: ['leadId', 'contactId', 'companyId'],
});
