import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const leadsColumns: ColumnClasses = {
  source: {
    nobody: {
      'a key': ['organizationId', 'id', 'ownerId', 'productId', 'productGroupId', 'groupIds'],
      'the organization’s own word': ['key', 'name'],
      'a word of the code': ['kind', 'ownerRule'],
      'a yes or a no': ['linkGives'],
      'a number': ['position'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  pipeline: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'the organization’s own word': ['name'],
      'a number': ['position'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  stage: {
    nobody: {
      'a key': ['organizationId', 'id', 'pipelineId'],
      'the organization’s own word': ['name'],
      'a word of the code': ['kind'],
      'a number': ['position'],
      'a moment or a day': ['deletedAt'],
    },
  },
  loss_reason: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'the organization’s own word': ['name'],
      'a number': ['position'],
      'a moment or a day': ['deletedAt'],
    },
  },
  lead: {
    outsider: {
      'what it is called, often by its contact': ['name', 'title', 'sortTitle', 'terms'],
      'what is said of them': ['note', 'lossNote', 'potentialReason'],
      'what an organization asks of them': ['attributes'],
    },
    nobody: {
      'a key': [
        'organizationId',
        'id',
        'contactId',
        'companyId',
        'sourceId',
        'ownerId',
        'teamId',
        'pipelineId',
        'stageId',
        'capturedById',
        'capturedTeamId',
        'lossReasonId',
        'closedById',
        'closedTeamId',
        'potentialById',
        'previousLeadId',
        'duplicateOfId',
        'importId',
      ],
      'a number': [
        'number',
        'expectedValue',
        'openFollowUps',
        'comments',
        'touchCount',
        'dealValue',
        'sortValue',
        'score',
        'gradeRank',
      ],
      'a word of the code': ['kind', 'status', 'closedAs', 'potential', 'judgedPotential', 'currency'],
      'the organization’s own word': ['grade'],
      'a moment or a day': [
        'expectedCloseOn',
        'capturedAt',
        'wonOn',
        'lostOn',
        'createdAt',
        'deletedAt',
        'potentialAt',
        'lastActivityAt',
        'nextFollowUpAt',
        'assignedAt',
        'acceptedAt',
        'queuedAt',
      ],
      'the name of a row in the organization’s own file': ['externalKey'],
    },
  },
  lead_collaborator: {
    nobody: { 'a key': ['organizationId', 'id', 'leadId', 'memberId'] },
  },
  touch: {
    outsider: { 'by which page or form they came': ['detail'] },
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'sourceId', 'generatedById', 'addedById'],
      'a word of the code': ['kind'],
      'a moment or a day': ['occurredAt', 'recordedAt'],
    },
  },
  product_line: {
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'productId', 'groupId', 'dealId'],
      'the organization’s own word': ['name'],
      'a number': ['quantity', 'unitPrice', 'position'],
      'a word of the code': ['currency', 'billing', 'state', 'interest'],
    },
  },
  deal: {
    outsider: { 'what is said of it': ['note'], 'what an organization asks of them': ['attributes'] },
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'contactId', 'companyId'],
      'a number': ['number', 'amount'],
      'a moment or a day': ['wonOn', 'createdAt', 'deletedAt'],
      'a word of the code': ['currency'],
    },
  },
  deal_line: {
    nobody: {
      'a key': ['organizationId', 'id', 'dealId', 'productId'],
      'the organization’s own word': ['name'],
      'a number': ['quantity', 'unitPrice', 'amount', 'position'],
      'a word of the code': ['billing'],
    },
  },
  deal_credit: {
    nobody: {
      'a key': ['organizationId', 'id', 'dealId', 'memberId', 'teamId'],
      'a word of the code': ['role'],
      'a number': ['basisPoints', 'position'],
    },
  },
  deal_adjustment: {
    outsider: { 'what is said of it': ['note'] },
    nobody: {
      'a key': ['organizationId', 'id', 'dealId'],
      'a word of the code': ['kind'],
      'a moment or a day': ['on', 'createdAt'],
      'a number': ['amount'],
    },
  },
  deal_entry: {
    nobody: {
      'a key': ['organizationId', 'id', 'dealId', 'adjustmentId', 'memberId', 'teamId'],
      'a word of the code': ['kind', 'currency'],
      'a moment or a day': ['day'],
      'a number': ['amount'],
    },
  },
};
