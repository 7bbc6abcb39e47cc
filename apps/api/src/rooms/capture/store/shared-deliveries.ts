import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, sql } from '../../../platform/database/sql.ts';
import type { KeptDelivery } from '../inbox/sender.ts';
import { ofContacts } from './deliveries-of.ts';

/** The deliveries that told of a contact and of something else besides. */
export async function sharedDeliveries(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT d.id FROM delivery AS d WHERE ${inOrganization(tx, 'd')} AND ${ofContacts(tx, [contactId])}
      AND EXISTS (SELECT 1 FROM arrival AS a WHERE ${inOrganization(tx, 'a')} AND a."deliveryId" = d.id AND NOT ${isOf(tx, contactId)})
    ORDER BY d.id`;
  return rows.map(({ id }) => id);
}

/** A delivery as it is pared. */
export interface SharedDelivery extends KeptDelivery {
  readonly inletId: string;
  readonly kind: string;
  /** Why it stands where it stands, as text. */
  readonly because: string | null;
}

/** A delivery that still has its bytes, held until the commit. */
export async function sharedDelivery(tx: Transaction, id: string): Promise<SharedDelivery | undefined> {
  const [row] = await sql(tx)<SharedDelivery>`
    SELECT d."inletId", s.kind, d."contentType", d.headers, d.query, d.body, d."receivedAt", d.because::text AS because
    FROM delivery AS d
    JOIN inlet AS i ON i."organizationId" = d."organizationId" AND i.id = d."inletId"
    JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId"
    WHERE ${inOrganization(tx, 'd')} AND d.id = ${id} AND d.body IS NOT NULL FOR UPDATE OF d`;
  return row && { ...row, body: Buffer.from(row.body) };
}

/** Whose the things are that an inlet took in, by their fingerprints; what became nobody's record is in none. */
export async function ownersOf(
  tx: Transaction,
  contactId: string,
  deliveryId: string,
): Promise<ReadonlyMap<string, 'THEIRS' | 'OTHERS'>> {
  const rows = await sql(tx)<{ fingerprint: string; isTheirs: boolean }>`
    SELECT a.fingerprint, ${isOf(tx, contactId)} AS "isTheirs" FROM arrival AS a
    WHERE ${inOrganization(tx, 'a')} AND a."deliveryId" = ${deliveryId} AND (a."contactId" IS NOT NULL OR a."leadId" IS NOT NULL)`;
  return new Map(rows.map(({ fingerprint, isTheirs }) => [fingerprint, isTheirs ? 'THEIRS' : 'OTHERS']));
}

function isOf(tx: Transaction, contactId: string): Fragment {
  return fragment`(a."contactId" IS NOT DISTINCT FROM ${contactId}::uuid OR (a."leadId" IS NOT NULL AND a."leadId" IN (
    SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."contactId" = ${contactId})))`;
}

/** What a contact is named by. */
export interface WaysToName {
  readonly familyName: string;
  readonly givenName: string;
  readonly points: readonly { readonly value: string; readonly tail: string | null }[];
}

/** What a contact is named by, before they are forgotten. */
export async function waysToName(tx: Transaction, contactId: string): Promise<WaysToName | undefined> {
  const [row] = await sql(tx)<WaysToName>`
    SELECT coalesce(c."familyName", '') AS "familyName", coalesce(c."givenName", '') AS "givenName",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('value', p.value, 'tail', p.tail)), '[]') FROM contact_point AS p
       WHERE ${inOrganization(tx, 'p')} AND p."contactId" = c.id) AS points
    FROM contact AS c WHERE ${inOrganization(tx, 'c')} AND c.id = ${contactId}`;
  return row;
}

/** Says of texts whether they name somebody, as `ofContacts` does of deliveries. */
export function namerOf(ways: WaysToName | undefined): (text: string) => boolean {
  if (!ways) return () => false;
  const { familyName, givenName, points } = ways;
  const numbers = points.flatMap(({ tail }) =>
    tail !== null && tail.length > 6 ? [[...tail.slice(0, 8)].reverse().join('')] : [],
  );
  return (text) => {
    const said = text.toLowerCase().replaceAll('%40', '@');
    const digits = said.replaceAll(/[^\p{L}\p{N}\\]/gu, '');
    return (
      points.some(({ value }) => said.includes(value.toLowerCase())) ||
      numbers.some((number) => digits.includes(number)) ||
      (familyName + givenName !== '' && text.includes(familyName) && text.includes(givenName))
    );
  };
}
