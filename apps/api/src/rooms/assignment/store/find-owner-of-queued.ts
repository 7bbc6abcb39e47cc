import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { withinReach } from '../../leads/index.ts';

/** Whose a lead is by now: one that the member sees, or one that lay in a queue, where others saw it too. */
export async function ownerOfQueued(
  tx: Transaction,
  member: MemberContext,
  leadId: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [owner] = await sql(tx)<{ id: string; name: string }>`
    SELECT m.id, m.name FROM lead AS l
    JOIN member AS m ON m."organizationId" = l."organizationId" AND m.id = l."ownerId"
    WHERE ${living(tx, 'l')} AND l.id = ${leadId} AND (${withinReach(member, 'l', 'lead.read')} OR EXISTS (
      SELECT 1 FROM assignment_entry AS e
      WHERE ${inOrganization(tx, 'e')} AND e."leadId" = l.id AND e.kind IN ('QUEUED', 'RELEASED')))`;
  return owner;
}
