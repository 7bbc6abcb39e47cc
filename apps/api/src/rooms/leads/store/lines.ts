import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** The lead that a product line stands on. */
export async function leadOfLine(scope: OrganizationScope, lineId: string): Promise<string | undefined> {
  const [row] = await sql(scope)<{ leadId: string }>`
    SELECT p."leadId" FROM product_line AS p WHERE ${inOrganization(scope, 'p')} AND p.id = ${lineId}`;
  return row?.leadId;
}

/** The row by which a member works on a lead. */
export async function collaborationOf(
  tx: Transaction,
  leadId: string,
  memberId: string,
): Promise<string | undefined> {
  const [row] = await sql(tx)<{ id: string }>`
    SELECT k.id FROM lead_collaborator AS k
    WHERE ${inOrganization(tx, 'k')} AND k."leadId" = ${leadId} AND k."memberId" = ${memberId}`;
  return row?.id;
}

/** How many members work on a lead beside its owner. */
export async function countCollaborators(tx: Transaction, leadId: string): Promise<number> {
  const [row] = await sql(tx)<{ count: number }>`
    SELECT count(*)::int AS count FROM lead_collaborator AS k
    WHERE ${inOrganization(tx, 'k')} AND k."leadId" = ${leadId}`;
  return row?.count ?? 0;
}
