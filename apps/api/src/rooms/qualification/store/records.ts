import { recordType } from '../../../platform/change/record-type.ts';

export const qualificationRuleRecord = recordType('QualificationRule', {
  table: 'qualification_rule',
  right: 'settings.manage',
});
export const leadAnswerRecord = recordType('LeadAnswer', { table: 'lead_answer', rootColumns: ['leadId'] });
