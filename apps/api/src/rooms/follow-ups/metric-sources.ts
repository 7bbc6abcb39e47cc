import { fragment, inOrganization } from '../../platform/database/sql.ts';
import type { MetricSource } from '../../platform/metric-source.ts';
import { aboutLives, dependOnAbout } from '../activities/index.ts';

/** What of follow-ups counts: a promise kept, on the day it was, for whoever kept it and the team of what they then did. */
export const followUpMetricSources: readonly MetricSource[] = [
  {
    metric: 'FOLLOW_UPS_DONE',
    recordType: 'FollowUp',
    dependsOn: [
      {
        recordType: 'FollowUp',
        columns: ['state', 'doneAt', 'doneById', 'activityId', 'leadId', 'deletedAt'],
      },
      ...dependOnAbout('follow_up'),
      {
        recordType: 'Activity',
        columns: ['teamId'],
        records: (scope, ids) => fragment`
          SELECT p.id FROM follow_up AS p WHERE ${inOrganization(scope, 'p')} AND p."activityId" = ANY(${ids}::uuid[])`,
      },
    ],
    facts: (rows) => fragment`
      SELECT p.id AS "recordId", (p."doneAt" AT TIME ZONE g."timeZone")::date AS day, p."doneById" AS "memberId",
        a."teamId", p."leadId", 1::bigint AS value, '' AS currency
      FROM ${rows('follow_up', 'p')} JOIN organization AS g ON g.id = p."organizationId"
      LEFT JOIN activity AS a ON a."organizationId" = p."organizationId" AND a.id = p."activityId"
      WHERE p."deletedAt" IS NULL AND p.state = 'DONE' AND p."doneAt" IS NOT NULL AND p."doneById" IS NOT NULL
        AND ${aboutLives('p')}`,
  },
];
