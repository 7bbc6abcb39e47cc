import type { Transaction } from '../../platform/context.ts';
import { inOrganization, sql } from '../../platform/database/sql.ts';
import { forgetCells } from './store/forget-cells.ts';
import { forgetDeliveriesOf } from './store/forget-deliveries.ts';

/** Forgets what the inbox and the files of ended imports say of a contact and of their leads, in rows that failed too. */
export async function eraseFromImports(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const leads = await sql(tx)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."contactId" = ${contactId}`;
  await forgetDeliveriesOf(tx, contactId);
  await forgetCells(tx, { records: [contactId, ...leads.map(({ id }) => id)], contacts: [contactId] });
  return [];
}
