import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';

/** What a lead stands on that is not there any more. */
export interface LostFooting {
  readonly id: string;
  /** Its stage is out of use, or it is open in one that is not. */
  readonly stageGone: boolean;
  /** A stage of its kind in its pipeline that is in use. */
  readonly otherStageId: string | null;
  /** Its owner has left, or may only look. */
  readonly ownerGone: boolean;
  readonly teamGone: boolean;
  readonly partyGone: boolean;
}

/** Of these living leads, the ones that miss something; of closed ones only what they need too. What they stand on is held. */
export async function missingFooting(tx: Transaction, ids: readonly string[]): Promise<LostFooting[]> {
  await holdFooting(tx, ids);
  return sql(tx)<LostFooting>`
    SELECT f.* FROM (
      SELECT l.id,
        NOT EXISTS (SELECT 1 FROM stage AS s JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId"
          WHERE ${inOrganization(tx, 's')} AND s.id = l."stageId" AND s."deletedAt" IS NULL
            AND (l.status <> 'OPEN' OR s.kind = 'OPEN' AND p."deletedAt" IS NULL)) AS "stageGone",
        (SELECT s.id FROM stage AS s JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId"
          WHERE ${inOrganization(tx, 's')} AND s."pipelineId" = l."pipelineId" AND s.kind = l.status AND s."deletedAt" IS NULL
            AND (l.status <> 'OPEN' OR p."deletedAt" IS NULL) ORDER BY s.position, s.id LIMIT 1) AS "otherStageId",
        l.status = 'OPEN' AND EXISTS (SELECT 1 FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id = l."ownerId"
          AND (m."deactivatedAt" IS NOT NULL OR m.role = 'VIEWER')) AS "ownerGone",
        l.status = 'OPEN' AND EXISTS (SELECT 1 FROM team AS t WHERE ${inOrganization(tx, 't')} AND t.id = l."teamId"
          AND t."deletedAt" IS NOT NULL) AS "teamGone",
        EXISTS (SELECT 1 FROM contact AS c WHERE ${inOrganization(tx, 'c')} AND c.id = l."contactId" AND c."deletedAt" IS NOT NULL)
          OR EXISTS (SELECT 1 FROM company AS o WHERE ${inOrganization(tx, 'o')} AND o.id = l."companyId"
            AND o."deletedAt" IS NOT NULL) AS "partyGone"
      FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${ids}::uuid[])) AS f
    WHERE f."stageGone" OR f."ownerGone" OR f."teamGone" OR f."partyGone" ORDER BY f.id`;
}

const FOOTING = [
  ['pipeline', 'pipelineId'],
  ['member', 'ownerId'],
  ['team', 'teamId'],
  ['contact', 'contactId'],
  ['company', 'companyId'],
] as const;

async function holdFooting(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [table, column] of FOOTING) {
    await sql(tx)`
      SELECT t.id FROM ${raw(table)} AS t WHERE ${inOrganization(tx, 't')} AND t.id IN (
        SELECT l.${raw(`"${column}"`)} FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${ids}::uuid[]))
      ORDER BY t.id FOR SHARE`;
  }
}
