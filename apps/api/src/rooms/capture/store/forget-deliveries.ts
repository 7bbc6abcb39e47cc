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
  const emptied = await sql(tx)<{ id: string }>`
    UPDATE delivery AS d SET body = NULL, because = NULL, query = '', headers = '{}', state = 'PROCESSED', "nextTryAt" = NULL,
      "processedAt" = coalesce(d."processedAt", ${new Date(tx.now())})
    WHERE ${inOrganization(tx, 'd')} AND ${ofContacts(tx, [contactId])} AND d.id <> ALL(${pared}::uuid[])
    RETURNING d.id`;
  const touched = [...pared, ...emptied.map(({ id }) => id)];
  await sql(tx)`
    UPDATE arrival AS a SET reasons = '[]', sender = NULL WHERE ${inOrganization(tx, 'a')} AND (a."contactId" = ${contactId}
      OR a."leadId" IN (SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."contactId" = ${contactId}))`;
  // What waits is nobody's yet, and may be theirs.
  await sql(tx)`
    UPDATE arrival AS a SET sender = NULL
    WHERE ${inOrganization(tx, 'a')} AND a."deliveryId" = ANY(${touched}::uuid[]) AND a."contactId" IS NULL`;
}

/** Takes a contact's part out of the deliveries that tell of others too; answers those of which the rest stays. */
async function pareShared(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const names = namerOf(await waysToName(tx, [contactId]));
  const pared: string[] = [];
  for (const id of await sharedDeliveries(tx, [contactId])) {
    const shared = await sharedDelivery(tx, id);
    const sender = shared && senderOf(shared.kind);
    if (!sender || names([shared.query, JSON.stringify(shared.headers), shared.because].join(' '))) continue;
    const owners = await ownersOf(tx, [contactId], [id]);
    const whose = new Map(owners.map((owner) => [owner.fingerprint, owner.whose]));
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
        )`UPDATE arrival AS a SET "leadId" = NULL, reasons = '[]', sender = NULL WHERE ${inOrganization(tx, 'a')} AND a."leadId" = ANY(${ids}::uuid[])`
      : sql(
          tx,
        )`UPDATE arrival AS a SET "contactId" = NULL, reasons = '[]', sender = NULL WHERE ${inOrganization(tx, 'a')} AND a."contactId" = ANY(${ids}::uuid[])`;
  await arrivals;
}
