import type { Held } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { fragment } from '../../../platform/database/sql.ts';
import { type About, pareDelivery } from '../inbox/pare-delivery.ts';
import { senderOf } from '../inbox/senders.ts';
import { fingerprintOf } from './arrivals.ts';
import { ofContacts } from './deliveries-of.ts';
import {
  keptDeliveries,
  namerOf,
  ownersOf,
  type SharedDelivery,
  sharedDeliveries,
  waysToName,
} from './shared-deliveries.ts';

const MOST = 1_000;

/**
 * What was sent of these contacts, and of their leads, as it came: its bytes in base 64. Of a delivery that tells of others too, their
 * part alone; where it has no such part its bytes are withheld, for they are not theirs alone to have.
 */
export async function heldDeliveries(scope: OrganizationScope, contactIds: readonly string[]): Promise<Held> {
  const kept = await keptDeliveries(
    scope,
    fragment`${ofContacts(scope, contactIds)} ORDER BY d.id LIMIT ${MOST}`,
  );
  const shared = new Set(await sharedDeliveries(scope, contactIds));
  const owners = await ownersOf(
    scope,
    contactIds,
    kept.map(({ id }) => id),
  );
  const others = owners.flatMap(({ whose, contactId }) =>
    whose === 'OTHERS' && contactId ? [contactId] : [],
  );
  const namesOther = namerOf(await waysToName(scope, others));
  const namesThem = namerOf(await waysToName(scope, contactIds));
  const theirs = Map.groupBy(
    owners.filter(({ whose }) => whose === 'THEIRS'),
    ({ deliveryId }) => deliveryId,
  );
  const bodyOf = async (delivery: SharedDelivery): Promise<Buffer | undefined> => {
    const own = new Set((theirs.get(delivery.id) ?? []).map(({ fingerprint }) => fingerprint));
    // What is not known to be theirs may be somebody else's.
    const whose: About['whose'] = (externalId) => (own.has(fingerprintOf(externalId)) ? 'OTHERS' : 'THEIRS');
    if (shared.has(delivery.id)) return await partOf(delivery, { whose, names: namesOther });
    if (own.size > 0) return delivery.body;
    const naming = { whose: () => undefined, names: (text: string) => !namesThem(text) };
    return (await partOf(delivery, naming)) ?? delivery.body;
  };
  const deliveries: object[] = [];
  for (const delivery of kept) deliveries.push(heldOf(delivery, await bodyOf(delivery)));
  return { deliveries };
}

function heldOf({ id, receivedAt, contentType }: SharedDelivery, body: Buffer | undefined): object {
  return { id, receivedAt, contentType, body: body?.toString('base64') ?? null };
}

/** What of a delivery stays where whatever `about` calls theirs, and what names whomever it knows, goes. */
async function partOf(delivery: SharedDelivery, about: About): Promise<Buffer | undefined> {
  const sender = senderOf(delivery.kind);
  return sender && (await pareDelivery(sender, delivery, about));
}
