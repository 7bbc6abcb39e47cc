import type { Candidate, ContactPoint } from '@mikomi/domain/parties';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, join, living, raw, sql } from '../../../platform/database/sql.ts';
import type { Party } from './visible-parties.ts';

/** A party as far as everybody may know of it. */
export interface KnownPartyRow {
  readonly kind: 'CONTACT' | 'COMPANY';
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
}

/** A party that a new one may already be, and whether the member sees it. */
export interface CandidateRow extends KnownPartyRow, Candidate {
  readonly kind: 'CONTACT' | 'COMPANY';
  readonly points: readonly (Candidate['points'][number] & Pick<ContactPoint, 'kind'>)[];
  readonly visible: boolean;
}

const MOST = 20;
const MOST_CANDIDATES = 60;

/** Anybody's parties in the organization that one of these addresses reaches exactly, at most 20. */
export function partiesOfPoints(
  scope: OrganizationScope,
  identities: readonly string[],
): Promise<readonly KnownPartyRow[]> {
  const of = (party: Party) => fragment`
    SELECT ${party === 'contact' ? 'CONTACT' : 'COMPANY'} AS kind, p.id, p.name, p."ownerId" FROM ${raw(party)} AS p
    WHERE ${living(scope, 'p')} AND p.id IN (
      SELECT q.${raw(`"${party}Id"`)} FROM contact_point AS q
      WHERE q."organizationId" = ${scope.organizationId} AND q.identity = ANY(${identities}::text[]))`;
  return sql(scope)<KnownPartyRow>`
    SELECT f.kind, f.id, f.name, f."ownerId" FROM (${of('contact')} UNION ALL ${of('company')}) AS f
    ORDER BY f.kind DESC, f.name COLLATE "und-x-icu", f.id LIMIT ${MOST}`;
}

/** What is looked for: addresses and keys, '' where there is none. */
export interface Wanted {
  readonly identities: readonly string[];
  readonly nameKey: string;
  readonly readingKey: string;
  readonly companyKey: string;
  readonly exceptId: string | null;
}

/** Contacts that share an address, a name, or a reading and company with a new one; each with whether it meets the condition. */
export async function contactCandidates(
  scope: OrganizationScope,
  wanted: Wanted,
  visible: Fragment = raw('true'),
): Promise<readonly CandidateRow[]> {
  const [candidates = []] = await contactCandidatesOfEach(scope, [wanted], visible);
  return candidates;
}

/**
 * The candidates of each of many new contacts, in the order of these. Every lookup is fenced by its `OFFSET 0`: of an organization that
 * has just come the statistics know nothing, and what is joined freely is read whole for each contact.
 */
export async function contactCandidatesOfEach(
  scope: OrganizationScope,
  wanted: readonly Wanted[],
  visible: Fragment = raw('true'),
): Promise<readonly (readonly CandidateRow[])[]> {
  if (wanted.length === 0) return [];
  const own = fragment`k."organizationId" = ${scope.organizationId}`;
  const asked = JSON.stringify(wanted.map((each, turn) => ({ ...each, turn })));
  const rows = await sql(scope)<CandidateRow & { readonly turn: number }>`
    SELECT f.*, w.turn
    FROM jsonb_to_recordset(${asked}::jsonb)
      AS w(turn int, identities text[], "nameKey" text, "readingKey" text, "companyKey" text, "exceptId" uuid)
    CROSS JOIN LATERAL (
      SELECT p.* FROM (
        SELECT k."contactId" AS id FROM unnest(w.identities) AS i(identity)
        CROSS JOIN LATERAL (SELECT k."contactId" FROM contact_point AS k WHERE ${own} AND k.identity = i.identity OFFSET 0) AS k
        UNION SELECT k.id FROM contact AS k WHERE ${own} AND w."nameKey" <> '' AND k."nameKey" = w."nameKey"
        UNION SELECT k.id FROM company AS b JOIN contact AS k ON k."organizationId" = b."organizationId" AND k."companyId" = b.id
          WHERE ${own} AND w."readingKey" <> '' AND w."companyKey" <> '' AND k."readingKey" = w."readingKey" AND b."companyKey" = w."companyKey"
      ) AS hit
      CROSS JOIN LATERAL (
        SELECT 'CONTACT' AS kind, c.id, c.name, c."ownerId", c."nameKey", c."readingKey", c."createdAt",
          coalesce(o."companyKey", '') AS "companyKey", (${visible}) AS visible,
          (SELECT coalesce(json_agg(json_build_object('kind', q.kind, 'identity', q.identity, 'value', q.value, 'shared', q.shared)), '[]')
           FROM contact_point AS q WHERE q."organizationId" = c."organizationId" AND q."contactId" = c.id) AS points
        FROM contact AS c LEFT JOIN company AS o ON o."organizationId" = c."organizationId" AND o.id = c."companyId"
        WHERE ${living(scope, 'c')} AND c.id = hit.id AND c.id IS DISTINCT FROM w."exceptId" OFFSET 0) AS p
      ORDER BY p."createdAt" DESC, p.id LIMIT ${MOST_CANDIDATES}) AS f
    ORDER BY w.turn, f."createdAt" DESC, f.id`;
  const byTurn = Map.groupBy(rows, ({ turn }) => turn);
  return wanted.map((_, turn) => byTurn.get(turn) ?? []);
}

/** Companies that share an address or the name with a new one. */
export function companyCandidates(
  scope: OrganizationScope,
  wanted: Wanted,
  visible: Fragment = raw('true'),
): Promise<readonly CandidateRow[]> {
  const { identities, companyKey, exceptId } = wanted;
  const own = fragment`k."organizationId" = ${scope.organizationId}`;
  const reasons = [
    fragment`SELECT k."companyId" AS id FROM contact_point AS k WHERE ${own} AND k.identity = ANY(${identities}::text[])`,
    ...(companyKey
      ? [fragment`SELECT k.id FROM company AS k WHERE ${own} AND k."companyKey" = ${companyKey}`]
      : []),
  ];
  return sql(scope)<CandidateRow>`
    SELECT 'COMPANY' AS kind, c.id, c.name, c."ownerId", '' AS "nameKey", '' AS "readingKey", c."companyKey",
      (${visible}) AS visible,
      (SELECT coalesce(json_agg(json_build_object('kind', q.kind, 'identity', q.identity, 'value', q.value, 'shared', q.shared)), '[]')
       FROM contact_point AS q WHERE q."organizationId" = c."organizationId" AND q."companyId" = c.id) AS points
    FROM company AS c
    WHERE ${living(scope, 'c')} AND c.id IS DISTINCT FROM ${exceptId}::uuid AND c.id IN (${join(reasons, ' UNION ')})
    ORDER BY c."createdAt" DESC, c.id LIMIT ${MOST_CANDIDATES}`;
}
