import type { AssignmentDecision } from '@mikomi/domain/assignment';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** What the rules decided last on a lead that this command made. */
export async function decisionOnLead(tx: Transaction, leadId: string): Promise<AssignmentDecision | null> {
  const [entry] = await sql(tx)<{ decision: AssignmentDecision }>`
    SELECT e.decision FROM assignment_entry AS e
    WHERE ${inOrganization(tx, 'e')} AND e."leadId" = ${leadId} AND e.decision IS NOT NULL
    ORDER BY e.at DESC, e.id DESC LIMIT 1`;
  return entry?.decision ?? null;
}
