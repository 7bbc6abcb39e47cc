import type { ActivityKind } from '@mikomi/domain/activities';
import { fragment } from '../../platform/database/sql.ts';
import type { FactDependency, MetricSource } from '../../platform/metric-source.ts';
import { aboutLives, dependOnAbout } from './about-lives.ts';

const ITSELF: FactDependency = {
  recordType: 'Activity',
  columns: ['kind', 'direction', 'memberId', 'teamId', 'leadId', 'occurredAt', 'deletedAt'],
};

/** What a member did counts on the day they did it, for the team of that time; what came in from the other side does not. */
const done = (metric: string, ...kinds: readonly ActivityKind[]): MetricSource => ({
  metric,
  recordType: 'Activity',
  dependsOn: [ITSELF, ...dependOnAbout('activity')],
  facts: (rows) => fragment`
    SELECT a.id AS "recordId", (a."occurredAt" AT TIME ZONE g."timeZone")::date AS day, a."memberId", a."teamId",
      a."leadId", 1::bigint AS value, '' AS currency
    FROM ${rows('activity', 'a')} JOIN organization AS g ON g.id = a."organizationId"
    WHERE a."deletedAt" IS NULL AND a.kind = ANY(${kinds}::text[]) AND a."memberId" IS NOT NULL
      AND a.direction IS DISTINCT FROM 'IN' AND ${aboutLives('a')}`,
});

/** What of activities counts. */
export const activityMetricSources: readonly MetricSource[] = [
  done('COMMENTS', 'COMMENT'),
  done('CALLS', 'CALL'),
  done('MESSAGES', 'MESSAGE'),
  done('MEETINGS', 'MEETING', 'DEMO'),
  done('VISITS', 'VISIT'),
];
