import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Who last gave a lead to a member by hand; undefined where the rules did. */
export async function giverOf(
  tx: Transaction,
  leadId: string,
  memberId: string,
): Promise<string | undefined> {
  const [row] = await sql(tx)<{ actorId: string | null; decision: unknown }>`
    SELECT e."actorId", e.decision FROM assignment_entry AS e
    WHERE ${inOrganization(tx, 'e')} AND e."leadId" = ${leadId} AND e."memberId" = ${memberId} AND e.kind NOT IN ('ACCEPTED', 'DECLINED')
    ORDER BY e.at DESC, e.id DESC LIMIT 1`;
  return row?.decision === null ? (row.actorId ?? undefined) : undefined;
}
