import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, inOrganization, sql } from '../../../platform/database/sql.ts';
import type { KeptDelivery } from '../inbox/sender.ts';
import { ofContacts } from './deliveries-of.ts';

/** The deliveries that told of these contacts and of something else besides. */
export async function sharedDeliveries(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    SELECT d.id FROM delivery AS d WHERE ${inOrganization(scope, 'd')} AND ${ofContacts(scope, contactIds)}
      AND EXISTS (SELECT 1 FROM arrival AS a WHERE ${inOrganization(scope, 'a')} AND a."deliveryId" = d.id AND NOT ${isOf(scope, contactIds)})
    ORDER BY d.id`;
  return rows.map(({ id }) => id);
}

/** A delivery as it is pared. */
export interface SharedDelivery extends KeptDelivery {
  readonly id: string;
  readonly inletId: string;
  readonly kind: string;
  /** Why it stands where it stands, as text. */
  readonly because: string | null;
}

/** A delivery that still has its bytes, held until the commit. */
export async function sharedDelivery(tx: Transaction, id: string): Promise<SharedDelivery | undefined> {
  return (await keptDeliveries(tx, fragment`d.id = ${id} AND d.body IS NOT NULL FOR UPDATE OF d`))[0];
}

/** Deliveries with their bytes, as far as the condition, order and end go. */
export async function keptDeliveries(
  scope: OrganizationScope,
  which: Fragment,
): Promise<readonly SharedDelivery[]> {
  const rows = await sql(scope)<SharedDelivery>`
    SELECT d.id, d."inletId", s.kind, d."contentType", d.headers, d.query, d.body, d."receivedAt", d.because::text AS because
    FROM delivery AS d
    JOIN inlet AS i ON i."organizationId" = d."organizationId" AND i.id = d."inletId"
    JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId"
    WHERE ${inOrganization(scope, 'd')} AND ${which}`;
  return rows.map((row) => ({ ...row, body: Buffer.from(row.body) }));
}

/** Whose a thing is that came. */
export interface Owner {
  readonly deliveryId: string;
  readonly fingerprint: string;
  readonly whose: 'THEIRS' | 'OTHERS';
  /** Who that is, where it is somebody. */
  readonly contactId: string | null;
}

/** Whose the things are that deliveries told of: of these contacts, or of others; what became nobody's record is in none. */
export async function ownersOf(
  scope: OrganizationScope,
  contactIds: readonly string[],
  deliveryIds: readonly string[],
): Promise<readonly Owner[]> {
  return await sql(scope)<Owner>`
    SELECT a."deliveryId", a.fingerprint, CASE WHEN ${isOf(scope, contactIds)} THEN 'THEIRS' ELSE 'OTHERS' END AS whose,
      coalesce(a."contactId", (SELECT l."contactId" FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND l.id = a."leadId")) AS "contactId"
    FROM arrival AS a
    WHERE ${inOrganization(scope, 'a')} AND a."deliveryId" = ANY(${deliveryIds}::uuid[]) AND (a."contactId" IS NOT NULL OR a."leadId" IS NOT NULL)`;
}

function isOf(scope: OrganizationScope, contactIds: readonly string[]): Fragment {
  return fragment`(coalesce(a."contactId" = ANY(${contactIds}::uuid[]), false) OR (a."leadId" IS NOT NULL AND a."leadId" IN (
    SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND l."contactId" = ANY(${contactIds}::uuid[]))))`;
}

/** What a contact is named by. */
export interface WaysToName {
  readonly familyName: string;
  readonly givenName: string;
  readonly points: readonly { readonly value: string; readonly tail: string | null }[];
}

/** What contacts are named by. */
export async function waysToName(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<readonly WaysToName[]> {
  return await sql(scope)<WaysToName>`
    SELECT coalesce(c."familyName", '') AS "familyName", coalesce(c."givenName", '') AS "givenName",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('value', p.value, 'tail', p.tail)), '[]') FROM contact_point AS p
       WHERE ${inOrganization(scope, 'p')} AND p."contactId" = c.id) AS points
    FROM contact AS c WHERE ${inOrganization(scope, 'c')} AND c.id = ANY(${contactIds}::uuid[])`;
}

/** Says of texts whether they name one of several, as `ofContacts` does of deliveries. */
export function namerOf(ways: readonly WaysToName[]): (text: string) => boolean {
  const namers = ways.map(namerOfOne);
  return (text) => namers.some((names) => names(text));
}

function namerOfOne({ familyName, givenName, points }: WaysToName): (text: string) => boolean {
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
