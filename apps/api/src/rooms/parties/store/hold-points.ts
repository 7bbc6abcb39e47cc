import type { Transaction } from '../../../platform/context.ts';
import { asWritten, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { partyWithinReach } from './visible-parties.ts';

/** Whoever brings a few parties says so until the commit: a list that brings many waits for them, and they for the list. */
export async function bringSome(tx: Transaction): Promise<void> {
  await sql(
    tx,
  )`SELECT pg_advisory_xact_lock_shared(hashtextextended('new parties ' || (${asWritten(tx)})::text, 0))`;
}

/** Holds every name and address at once, for a list that brings more of them than the database could hold one by one. */
export async function bringMany(tx: Transaction): Promise<void> {
  await sql(
    tx,
  )`SELECT pg_advisory_xact_lock(hashtextextended('new parties ' || (${asWritten(tx)})::text, 0))`;
}

/** Holds addresses until the commit: of two who bring somebody new by one at the same moment, the second waits and finds what the first made. */
export async function holdPoints(tx: Transaction, identities: readonly string[]): Promise<void> {
  if (identities.length === 0) return;
  await bringSome(tx);
  await sql(tx)`
    SELECT pg_advisory_xact_lock(p.key) FROM (
      SELECT hashtextextended('contact point ' || (${asWritten(tx)})::text || ' ' || i.identity, 0) AS key
      FROM unnest(${identities}::text[]) AS i(identity) ORDER BY 1) AS p`;
}

/**
 * The contact, among those that the member may edit, whom one of these addresses reaches alone, and whom nothing says to be somebody
 * else: who is called otherwise shares the address with them, such as a family its telephone, unless any name will do.
 */
export async function contactReached(
  tx: Transaction,
  member: MemberContext,
  identities: readonly string[],
  { nameKey, isAnyName }: { readonly nameKey: string; readonly isAnyName: boolean },
): Promise<string | undefined> {
  if (identities.length === 0) return undefined;
  const within = { ...member, client: tx.client };
  const [row] = await sql(within)<{ id: string }>`
    SELECT c.id FROM contact AS c WHERE ${living(within, 'c')} AND ${partyWithinReach(within, 'contact', 'c', 'party.edit')}
      AND c.id IN (SELECT q."contactId" FROM contact_point AS q WHERE q."organizationId" = ${tx.organizationId}
        AND q.identity = ANY(${identities}::text[]) AND NOT q.shared)
      AND (${isAnyName} OR c."nameKey" = ${nameKey} OR c."nameKey" = '' OR ${nameKey}::text = '')
    ORDER BY c."nameKey" = ${nameKey} DESC, c."createdAt", c.id LIMIT 1`;
  return row?.id;
}

/** The points, among those of contacts that the member may edit, that reach somebody alone by one of these addresses. */
export async function pointsReaching(
  tx: Transaction,
  member: MemberContext,
  identities: readonly string[],
): Promise<readonly { readonly id: string; readonly identity: string; readonly contactId: string }[]> {
  if (identities.length === 0) return [];
  const within = { ...member, client: tx.client };
  return sql(within)<{ id: string; identity: string; contactId: string }>`
    SELECT q.id, q.identity, q."contactId" FROM contact_point AS q
    JOIN contact AS c ON c."organizationId" = q."organizationId" AND c.id = q."contactId"
    WHERE ${living(within, 'c')} AND ${partyWithinReach(within, 'contact', 'c', 'party.edit')}
      AND q."organizationId" = ${tx.organizationId} AND q.identity = ANY(${identities}::text[]) AND NOT q.shared
    ORDER BY q.id`;
}
