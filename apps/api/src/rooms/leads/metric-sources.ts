import { type Fragment, fragment, inOrganization, raw } from '../../platform/database/sql.ts';
import type { FactDependency, MetricSource, RowsOf } from '../../platform/metric-source.ts';

/** A lead counts when it came in, is first won and is lost, for whom it belonged to then; what was none counts nowhere. */
const ofLead = (
  metric: string,
  day: string,
  credited: 'captured' | 'closed',
  column: string,
): MetricSource => ({
  metric,
  recordType: 'Lead',
  dependsOn: [
    {
      recordType: 'Lead',
      columns: [column, `${credited}ById`, `${credited}TeamId`, 'deletedAt', 'closedAs'],
    },
  ],
  facts: (rows: RowsOf): Fragment => fragment`
    SELECT l.id AS "recordId", ${raw(day)} AS day, ${raw(`l."${credited}ById"`)} AS "memberId",
      ${raw(`l."${credited}TeamId"`)} AS "teamId", l.id AS "leadId", 1::bigint AS value, '' AS currency
    FROM ${rows('lead', 'l')} JOIN organization AS g ON g.id = l."organizationId"
    WHERE l."deletedAt" IS NULL AND l."closedAs" IS NULL AND ${raw(`l."${column}"`)} IS NOT NULL`,
});

const dealOfEntry: FactDependency = {
  recordType: 'Deal',
  columns: ['deletedAt', 'leadId'],
  records: (scope, ids) => fragment`
    SELECT e.id FROM deal_entry AS e WHERE ${inOrganization(scope, 'e')} AND e."dealId" = ANY(${ids}::uuid[])`,
};

const leadOfEntry: FactDependency = {
  recordType: 'Lead',
  columns: ['deletedAt'],
  records: (scope, ids) => fragment`
    SELECT e.id FROM deal AS d JOIN deal_entry AS e ON e."organizationId" = d."organizationId" AND e."dealId" = d.id
    WHERE ${inOrganization(scope, 'd')} AND d."leadId" = ANY(${ids}::uuid[])`,
};

/** What of leads and deals counts. */
export const leadMetricSources: readonly MetricSource[] = [
  ofLead('LEADS_CAPTURED', '(l."capturedAt" AT TIME ZONE g."timeZone")::date', 'captured', 'capturedAt'),
  ofLead('LEADS_CONVERTED', 'l."wonOn"', 'closed', 'wonOn'),
  ofLead('LEADS_LOST', 'l."lostOn"', 'closed', 'lostOn'),
  {
    metric: 'DEAL_VALUE',
    recordType: 'DealEntry',
    dependsOn: [
      {
        recordType: 'DealEntry',
        columns: ['day', 'memberId', 'teamId', 'amount', 'currency', 'dealId'],
      },
      dealOfEntry,
      leadOfEntry,
    ],
    // Step by step from the entries: planned as one join it may begin with all deals.
    facts: (rows) => fragment`
      SELECT e.id AS "recordId", e.day, e."memberId", e."teamId", d."leadId", e.amount AS value, e.currency
      FROM ${rows('deal_entry', 'e')}
      CROSS JOIN LATERAL (SELECT k."leadId" FROM deal AS k
        WHERE k."organizationId" = e."organizationId" AND k.id = e."dealId" AND k."deletedAt" IS NULL OFFSET 0) AS d
      CROSS JOIN LATERAL (SELECT 1 FROM lead AS k
        WHERE k."organizationId" = e."organizationId" AND k.id = d."leadId" AND k."deletedAt" IS NULL OFFSET 0) AS l`,
  },
];
