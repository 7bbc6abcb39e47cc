import type { PartyRecord } from '@mikomi/domain/parties';
import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  raw,
  runScoped,
  sql,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Party, visibleParty } from './visible-parties.ts';

/** A pair in a list. */
export interface PairRow {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly cursor: readonly string[];
}

/** The strongest first, of equals those found last. */
export const pairOrder: KeysetOrder = {
  name: 'pairs',
  columns: [{ column: 'rank', type: 'int', descending: true }],
};

interface Asked {
  readonly kind: PartyRecord['kind'];
  /** At least so sure. */
  readonly rank: number;
}

/** Pairs of parties that the member sees both, unless somebody said that they are two. */
function undecided(member: MemberContext, kind: PartyRecord['kind']): Fragment {
  const party: Party = kind === 'CONTACT' ? 'contact' : 'company';
  const seen = (id: string) => fragment`EXISTS (SELECT 1 FROM ${raw(party)} AS k
    WHERE ${visibleParty(member, party, 'k')} AND k.id = ${raw(id)})`;
  return fragment`${inOrganization(member, 'p')} AND p.kind = ${kind}
    AND NOT EXISTS (SELECT 1 FROM party_distinction AS d
      WHERE ${inOrganization(member, 'd')} AND d."oneId" = p."oneId" AND d."otherId" = p."otherId")
    AND ${seen('p."oneId"')} AND ${seen('p."otherId"')}`;
}

/** One page of pairs that are still to be judged. */
export function pageOfPairs(member: MemberContext, { kind, rank }: Asked, page: Page): Promise<PairRow[]> {
  return runScoped<PairRow>(
    member,
    fragment`SELECT p.id, p."oneId", p."otherId", ${cursorColumns(pairOrder, 'p')} FROM party_pair AS p
      WHERE ${undecided(member, kind)} AND p.rank >= ${rank} AND ${behind(page, pairOrder, 'p')} ${ordered(page, pairOrder, 'p')}`,
  );
}

/** How many pairs are still to be judged. */
export function countPairs(member: MemberContext, { kind, rank }: Asked): Promise<number> {
  return countRows(
    member,
    fragment`FROM party_pair AS p WHERE ${undecided(member, kind)} AND p.rank >= ${rank}`,
  );
}

const MOST_OF_EACH = 10;

/** Of each of these parties the pairs that are still to be judged, the strongest first, at most 10. */
export function pairsOfParties(
  member: MemberContext,
  kind: PartyRecord['kind'],
  ids: readonly string[],
): Promise<readonly (Omit<PairRow, 'cursor'> & { readonly partyId: string })[]> {
  return sql(member)`
    SELECT f.id, f."oneId", f."otherId", s.id AS "partyId" FROM unnest(${ids}::uuid[]) AS s(id) CROSS JOIN LATERAL (
      SELECT p.id, p."oneId", p."otherId", p.rank FROM party_pair AS p
      WHERE ${undecided(member, kind)} AND (p."oneId" = s.id OR p."otherId" = s.id)
      ORDER BY p.rank DESC, p.id DESC LIMIT ${MOST_OF_EACH}) AS f
    ORDER BY f.rank DESC, f.id DESC`;
}
