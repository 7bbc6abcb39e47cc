import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const metricsColumns: ColumnClasses = {
  fact: {
    nobody: {
      'a key': ['organizationId', 'recordId', 'memberId', 'teamId', 'leadId'],
      'a word of the code': ['metric', 'recordType', 'currency'],
      'a moment or a day': ['day'],
      'a number': ['value'],
    },
  },
  fact_month: {
    nobody: {
      'a key': ['organizationId', 'memberId', 'teamId'],
      'a word of the code': ['metric', 'currency'],
      'a moment or a day': ['month'],
      'a number': ['count', 'value'],
    },
  },
};
