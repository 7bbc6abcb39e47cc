import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { pareDelivery } from '../inbox/pare-delivery.ts';
import { senderOf } from '../inbox/senders.ts';
import { fingerprintOf } from './arrivals.ts';
import { ofContacts } from './deliveries-of.ts';
import { namerOf, ownersOf, sharedDeliveries, sharedDelivery, waysToName } from './shared-deliveries.ts';

/**
 * Forgets what came of a contact: of a delivery that tells of others too their part of it, where its lists part it, else the whole;
 * and what is said of them. That something came, and when, stays. Of what is empty there is nothing to wait for.
 */
export async function forgetDeliveriesOf(tx: Transaction, contactId: string): Promise<void> {
  const pared = await pareShared(tx, contactId);
  await sql(tx)`
    UPDATE delivery AS d SET body = NULL, because = NULL, query = '', headers = '{}', state = 'PROCESSED', "nextTryAt" = NULL,
      "processedAt" = coalesce(d."processedAt", ${new Date(tx.now())})
    WHERE ${inOrganization(tx, 'd')} AND ${ofContacts(tx, [contactId])} AND d.id <> ALL(${pared}::uuid[])`;
  await sql(tx)`
    UPDATE arrival AS a SET reasons = '[]' WHERE ${inOrganization(tx, 'a')} AND a."contactId" = ${contactId}`;
}

/** Takes a contact's part out of the deliveries that tell of others too; answers those of which the rest stays. */
async function pareShared(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const names = namerOf(await waysToName(tx, contactId));
  const pared: string[] = [];
  for (const id of await sharedDeliveries(tx, contactId)) {
    const shared = await sharedDelivery(tx, id);
    const sender = shared && senderOf(shared.kind);
    if (!sender || names([shared.query, JSON.stringify(shared.headers), shared.because].join(' '))) continue;
    const whose = await ownersOf(tx, contactId, id);
    const body = await pareDelivery(sender, shared, {
      names,
      whose: (externalId) => whose.get(fingerprintOf(externalId)),
    });
    if (!body) continue;
    await sql(tx)`UPDATE delivery AS d SET body = ${body} WHERE ${inOrganization(tx, 'd')} AND d.id = ${id}`;
    pared.push(id);
  }
  return pared;
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
