import { recordType } from '../../../platform/change/record-type.ts';

export const sourceRecord = recordType('Source', { table: 'source', root: true, right: 'settings.manage' });
export const pipelineRecord = recordType('Pipeline', {
  table: 'pipeline',
  root: true,
  right: 'pipeline.manage',
});
export const stageRecord = recordType('Stage', {
  table: 'stage',
  root: true,
  rootColumns: ['pipelineId'],
  right: 'pipeline.manage',
  whole: { name: 'stages' },
});
export const lossReasonRecord = recordType('LossReason', {
  table: 'loss_reason',
  root: true,
  right: 'pipeline.manage',
});
/** What a lead is worth and how far it is: the lead's outcome and money, its lines, its deals with all that hangs on them. */
const SALE = { name: 'sale' } as const;

export const leadRecord = recordType('Lead', {
  table: 'lead',
  root: true,
  derived: [
    'title',
    'sortTitle',
    'terms',
    'lastActivityAt',
    'nextFollowUpAt',
    'openFollowUps',
    'comments',
    'touchCount',
    'dealValue',
    'sortValue',
    'assignedAt',
    'acceptedAt',
    'queuedAt',
    'judgedPotential',
    'score',
    'grade',
    'gradeRank',
  ],
  whole: {
    ...SALE,
    columns: [
      'status',
      'wonOn',
      'lostOn',
      'lossReasonId',
      'closedAs',
      'closedById',
      'closedTeamId',
      'currency',
      'expectedValue',
      'deletedAt',
    ],
  },
});
export const collaboratorRecord = recordType('LeadCollaborator', {
  table: 'lead_collaborator',
  rootColumns: ['leadId'],
});
export const touchRecord = recordType('Touch', { table: 'touch', rootColumns: ['leadId'] });
export const productLineRecord = recordType('ProductLine', {
  table: 'product_line',
  rootColumns: ['leadId'],
  whole: SALE,
});
export const dealRecord = recordType('Deal', {
  table: 'deal',
  root: true,
  rootColumns: ['leadId'],
  whole: { ...SALE, columns: ['wonOn', 'amount', 'currency', 'deletedAt'] },
});

const OF_DEAL = { rootColumns: ['dealId'], whole: SALE } as const;

export const dealLineRecord = recordType('DealLine', { table: 'deal_line', ...OF_DEAL });
export const dealCreditRecord = recordType('DealCredit', { table: 'deal_credit', ...OF_DEAL });
export const dealAdjustmentRecord = recordType('DealAdjustment', { table: 'deal_adjustment', ...OF_DEAL });
export const dealEntryRecord = recordType('DealEntry', { table: 'deal_entry', ...OF_DEAL });
