import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const qualificationColumns: ColumnClasses = {
  qualification_rule: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'a word of the code': ['kind', 'key'],
      'the organization’s own word': ['definition'],
      'a moment or a day': ['updatedAt'],
    },
  },
  lead_answer: {
    outsider: { 'what they said, as proof': ['evidence'] },
    nobody: {
      'a key': ['organizationId', 'id', 'leadId', 'memberId'],
      'the organization’s own word': ['frameworkId', 'criterionId', 'answer'],
      'a moment or a day': ['answeredAt'],
    },
  },
  lead_score: {
    nobody: {
      'a key': ['organizationId', 'leadId'],
      'a number': ['total', 'fit', 'engagement'],
      'the organization’s own word': ['grade', 'factors', 'reasons'],
      'a moment or a day': ['scoredAt'],
    },
  },
  score_change: {
    nobody: {
      'a key': ['organizationId', 'id', 'leadId'],
      'a number': ['before', 'after'],
      'a word of the code': ['cause'],
      'the organization’s own word': ['gradeBefore', 'gradeAfter', 'reasons'],
      'a moment or a day': ['at'],
    },
  },
  score_run: {
    nobody: {
      'a key': ['organizationId', 'id', 'behind'],
      'a word of the code': ['cause'],
      'a number': ['done', 'total'],
      'a moment or a day': ['startedAt', 'finishedAt'],
    },
  },
};
