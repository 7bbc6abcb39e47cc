import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** Where somebody wants a lead to stand, as far as they say. */
interface Wish {
  readonly pipelineId?: string | null | undefined;
  readonly stageId?: string | null | undefined;
}

/** Where a lead of a kind stands: where it is wished, else in the first stage of its kind. Held as it is until the commit. */
export async function firstStage(
  tx: Transaction,
  kind: 'OPEN' | 'LOST',
  { pipelineId = null, stageId = null }: Wish = {},
): Promise<{ readonly pipelineId: string; readonly stageId: string } | Refusal> {
  const [stage] = await sql(tx)<{ stageId: string; pipelineId: string }>`
    SELECT s.id AS "stageId", s."pipelineId" FROM stage AS s
    JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId" AND p."deletedAt" IS NULL
    WHERE ${living(tx, 's')} AND s.kind = ${kind}
      AND (${stageId}::uuid IS NULL OR s.id = ${stageId}) AND (${pipelineId}::uuid IS NULL OR p.id = ${pipelineId})
    ORDER BY p.position, s.position, s.id LIMIT 1 FOR SHARE OF p, s`;
  return stage ?? refuse('stage-unknown', { path: [stageId ? 'stageId' : 'pipelineId'] });
}
