import { type Candidate, companyFacts, contactFacts, formatContactPoint } from '@mikomi/domain/parties';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';
import type { Party } from '../store/visible-parties.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly familyReading: string | null;
  readonly givenReading: string | null;
  readonly companyName: string | null;
  readonly points: readonly (Candidate['points'][number] & { readonly kind: 'PHONE' })[];
}

const OF_CONTACT = raw(
  `p."familyName", p."givenName", p."familyReading", p."givenReading", o.name AS "companyName"`,
);
const COMPANY = raw(
  `LEFT JOIN company AS o ON o."organizationId" = p."organizationId" AND o.id = p."companyId"`,
);

/**
 * Living parties as they are compared, by their ids; their numbers as readers in a country write them, where somebody reads
 * them: a number is dear to write.
 */
export async function factsOfParties(
  scope: OrganizationScope,
  party: Party,
  ids: readonly string[],
  country?: string,
): Promise<ReadonlyMap<string, Candidate>> {
  if (ids.length === 0) return new Map();
  const isContact = party === 'contact';
  const rows = await sql(scope)<Row>`
    SELECT p.id, p.name, ${isContact ? OF_CONTACT : raw('NULL AS "companyName"')},
      (SELECT coalesce(json_agg(json_build_object('kind', q.kind, 'identity', q.identity, 'value', q.value, 'shared', q.shared)), '[]')
       FROM contact_point AS q WHERE ${inOrganization(scope, 'q')} AND q.${raw(`"${party}Id"`)} = p.id) AS points
    FROM ${raw(party)} AS p ${isContact ? COMPANY : raw('')}
    WHERE ${living(scope, 'p')} AND p.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, candidateOf(row, party, country)]));
}

function candidateOf(row: Row, party: Party, country: string | undefined): Candidate {
  const points =
    country === undefined
      ? row.points
      : row.points.map((point) => ({ ...point, value: formatContactPoint(point, country) }));
  if (party === 'company') return { ...companyFacts(row.name, [], points), id: row.id };
  const name = {
    family: row.familyName,
    given: row.givenName,
    familyReading: row.familyReading,
    givenReading: row.givenReading,
  };
  return { ...contactFacts(name, row.companyName, points), id: row.id };
}
