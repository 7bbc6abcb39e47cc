import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Empties the deliveries that told of a contact, and what is said of them; that something came, and when, stays. */
export async function forgetDeliveriesOf(tx: Transaction, contactId: string): Promise<void> {
  await sql(tx)`
    UPDATE delivery AS d SET body = NULL, because = NULL, query = '', headers = '{}'
    WHERE ${inOrganization(tx, 'd')} AND d.id IN (
      SELECT a."deliveryId" FROM arrival AS a WHERE ${inOrganization(tx, 'a')} AND (a."contactId" = ${contactId}
        OR a."leadId" IN (SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."contactId" = ${contactId})))`;
  await sql(tx)`
    UPDATE arrival AS a SET reasons = '[]' WHERE ${inOrganization(tx, 'a')} AND a."contactId" = ${contactId}`;
}

/** Lets arrivals name records no more that go for good. */
export async function letGoOfArrivals(
  tx: Transaction,
  column: 'leadId' | 'contactId',
  ids: readonly string[],
): Promise<void> {
  const arrivals =
    column === 'leadId'
      ? sql(
          tx,
        )`UPDATE arrival AS a SET "leadId" = NULL, reasons = '[]' WHERE ${inOrganization(tx, 'a')} AND a."leadId" = ANY(${ids}::uuid[])`
      : sql(
          tx,
        )`UPDATE arrival AS a SET "contactId" = NULL, reasons = '[]' WHERE ${inOrganization(tx, 'a')} AND a."contactId" = ANY(${ids}::uuid[])`;
  await arrivals;
}
