import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { ofContacts } from './deliveries-of.ts';

/** Empties the deliveries that told of a contact, and what is said of them; that something came, and when, stays. Of none is there anything to wait for. */
export async function forgetDeliveriesOf(tx: Transaction, contactId: string): Promise<void> {
  await sql(tx)`
    UPDATE delivery AS d SET body = NULL, because = NULL, query = '', headers = '{}', state = 'PROCESSED', "nextTryAt" = NULL,
      "processedAt" = coalesce(d."processedAt", ${new Date(tx.now())})
    WHERE ${inOrganization(tx, 'd')} AND ${ofContacts(tx, [contactId])}`;
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
