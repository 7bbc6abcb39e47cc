import type { Stage } from '@mikomi/domain/leads';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import * as catalog from '../../catalog/index.ts';
import type { Knowledge, KnownMember, KnownProduct, Named } from '../planning/knowledge.ts';
import { productGroupsInUse } from './find-settings.ts';
import { savedMappings } from './saved-mappings.ts';

/** Everything that a file may name, of the first pipeline. */
export async function loadKnowledge(scope: OrganizationScope): Promise<Knowledge> {
  const stages = await sql(scope)<Stage & { pipelineId: string }>`
    SELECT s.id, s.name, s.kind, s."pipelineId" FROM stage AS s
    JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId" AND p."deletedAt" IS NULL
    WHERE ${living(scope, 's')} ORDER BY p.position, p.id, s.position, s.id`;
  const pipelineId = stages[0]?.pipelineId ?? '';
  return {
    customFields: await catalog.customFieldsOf(scope),
    pipelineId,
    stages: stages.filter((stage) => stage.pipelineId === pipelineId),
    members: await sql(scope)<KnownMember>`
      SELECT m.id, m.name, m.email, m."teamId", m.role, m."deactivatedAt" IS NULL AS active, m."personId" IS NOT NULL AS person
      FROM member AS m WHERE ${inOrganization(scope, 'm')} ORDER BY m."createdAt", m.id`,
    products: await sql(scope)<KnownProduct>`
      SELECT p.id, p.name, p."nameKey" FROM product AS p WHERE ${living(scope, 'p')} ORDER BY p."createdAt", p.id`,
    productGroups: await productGroupsInUse(scope),
    sources: await sql(scope)<Named>`
      SELECT s.id, s.name FROM source AS s WHERE ${living(scope, 's')} ORDER BY s.position, s.id`,
    lossReasons: await sql(scope)<Named>`
      SELECT r.id, r.name FROM loss_reason AS r WHERE ${living(scope, 'r')} ORDER BY r.position, r.id`,
    mappings: await savedMappings(scope),
    groups: await sql(scope)<Named & { byRule: boolean }>`
      SELECT g.id, g.name, g.kind = 'RULE' AS "byRule" FROM customer_group AS g
      WHERE ${living(scope, 'g')} ORDER BY g.position, g.id`,
  };
}
