import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Where a lost lead and its lines stood before the loss, as the record of change remembers. */
export interface BeforeLoss {
  readonly stageId: string | null;
  readonly lines: readonly { readonly id: string; readonly state: string }[];
}

/** What the last loss of a lead changed; nothing for one that came in lost. */
export async function beforeLoss(tx: Transaction, leadId: string): Promise<BeforeLoss> {
  const [loss] = await sql(tx)<{ commandId: string; stageId: string | null }>`
    SELECT c."commandId", c.before->>'stageId' AS "stageId" FROM change AS c
    WHERE ${inOrganization(tx, 'c')} AND c."recordType" = 'Lead' AND c."recordId" = ${leadId}
      AND c.action = 'UPDATE' AND c.after->>'status' = 'LOST' ORDER BY c.id DESC LIMIT 1`;
  if (!loss) return { stageId: null, lines: [] };
  const lines = await sql(tx)<{ id: string; state: string }>`
    SELECT c."recordId" AS id, c.before->>'state' AS state FROM change AS c
    WHERE ${inOrganization(tx, 'c')} AND c."commandId" = ${loss.commandId} AND c."recordType" = 'ProductLine'
      AND c.action = 'UPDATE' AND c.after->>'state' = 'LOST' AND c."rootId" = ${leadId}`;
  return { stageId: loss.stageId, lines };
}
