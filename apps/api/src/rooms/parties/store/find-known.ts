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
export function contactCandidates(
  scope: OrganizationScope,
  wanted: Wanted,
  visible: Fragment = raw('true'),
): Promise<readonly CandidateRow[]> {
  const { identities, nameKey, readingKey, companyKey, exceptId } = wanted;
  const own = fragment`k."organizationId" = ${scope.organizationId}`;
  const reasons = [
    fragment`SELECT k."contactId" AS id FROM contact_point AS k WHERE ${own} AND k.identity = ANY(${identities}::text[])`,
    ...(nameKey ? [fragment`SELECT k.id FROM contact AS k WHERE ${own} AND k."nameKey" = ${nameKey}`] : []),
    ...(readingKey && companyKey
      ? [
          fragment`SELECT k.id FROM company AS b
            JOIN contact AS k ON k."organizationId" = b."organizationId" AND k."companyId" = b.id
            WHERE ${own} AND k."readingKey" = ${readingKey} AND b."companyKey" = ${companyKey}`,
        ]
      : []),
  ];
  return sql(scope)<CandidateRow>`
    SELECT 'CONTACT' AS kind, c.id, c.name, c."ownerId", c."nameKey", c."readingKey",
      coalesce(o."companyKey", '') AS "companyKey", (${visible}) AS visible,
      (SELECT coalesce(json_agg(json_build_object('kind', q.kind, 'identity', q.identity, 'value', q.value, 'shared', q.shared)), '[]')
       FROM contact_point AS q WHERE q."organizationId" = c."organizationId" AND q."contactId" = c.id) AS points
    FROM contact AS c LEFT JOIN company AS o ON o."organizationId" = c."organizationId" AND o.id = c."companyId"
    WHERE ${living(scope, 'c')} AND c.id IS DISTINCT FROM ${exceptId}::uuid AND c.id IN (${join(reasons, ' UNION ')})
    ORDER BY c."createdAt" DESC, c.id LIMIT ${MOST_CANDIDATES}`;
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
