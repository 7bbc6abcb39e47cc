import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { KeptFactor, KeptJudgement, ScoreCause } from './write-scores.ts';

/** How a lead was scored and judged last. */
export interface KeptScore {
  readonly leadId: string;
  readonly total: number;
  readonly fit: number;
  readonly engagement: number;
  readonly grade: string | null;
  readonly factors: readonly KeptFactor[];
  readonly reasons: KeptJudgement;
  readonly scoredAt: number;
}

/** How each of these leads was scored last, in one statement. */
export async function scoresOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptScore>> {
  const rows = await sql(scope)<KeptScore>`
    SELECT s."leadId", s.total, s.fit, s.engagement, s.grade, s.factors, s.reasons, s."scoredAt"
    FROM lead_score AS s WHERE ${inOrganization(scope, 's')} AND s."leadId" = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.leadId, row]));
}

/** One step of a score's history. */
export interface KeptChange {
  readonly leadId: string;
  readonly id: string;
  readonly at: number;
  readonly cause: ScoreCause;
  readonly before: number | null;
  readonly after: number;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly reasons: readonly Pick<KeptFactor, 'points' | 'because'>[];
}

/** The latest steps of each of these leads’ scores, in one statement. */
export async function historiesOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly KeptChange[]>> {
  const rows = await sql(scope)<KeptChange>`
    SELECT x.* FROM unnest(${ids}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT s."leadId", s.id, s.at, s.cause, s.before, s.after, s."gradeBefore", s."gradeAfter", s.reasons
      FROM score_change AS s WHERE ${inOrganization(scope, 's')} AND s."leadId" = i.id
      ORDER BY s.at DESC, s.id DESC LIMIT ${most}) AS x`;
  return Map.groupBy(rows, ({ leadId }) => leadId);
}
