import type { MatchTier, PartyRecord } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';

/** Two parties that may be one; `oneId` is the smaller id. */
export interface Pair {
  readonly oneId: string;
  readonly otherId: string;
  readonly rank: number;
}

const RANKS: Readonly<Record<MatchTier, number>> = { EXACT: 3, LIKELY: 2, POSSIBLE: 1 };

export function rankOf(tier: MatchTier): number {
  return RANKS[tier];
}

/** The two ids of a pair as they are stored. */
export function inPairOrder(a: string, b: string): { readonly oneId: string; readonly otherId: string } {
  return a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a };
}

/** Keeps the pairs of these parties: those found take the place of those that were. */
export async function writePairs(
  tx: Transaction,
  kind: PartyRecord['kind'],
  ids: readonly string[],
  found: readonly Pair[],
): Promise<void> {
  const rows = JSON.stringify(found.map((pair) => ({ ...pair, id: newId() })));
  await sql(tx)`
    DELETE FROM party_pair AS p WHERE ${inOrganization(tx, 'p')} AND (p."oneId" = ANY(${ids}::uuid[]) OR p."otherId" = ANY(${ids}::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${rows}::jsonb) AS r("oneId" uuid, "otherId" uuid)
        WHERE r."oneId" = p."oneId" AND r."otherId" = p."otherId")`;
  await sql(tx)`
    INSERT INTO party_pair ("organizationId", id, kind, "oneId", "otherId", rank)
    SELECT ${asWritten(tx)}, r.id, ${kind}, r."oneId", r."otherId", r.rank
    FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, "oneId" uuid, "otherId" uuid, rank int)
    ORDER BY r."oneId", r."otherId"
    ON CONFLICT ("organizationId", "oneId", "otherId") DO UPDATE SET rank = excluded.rank WHERE party_pair.rank <> excluded.rank`;
}

/** Forgets the pairs of parties that are gone. */
export async function forgetPairs(tx: Transaction, ids: readonly string[]): Promise<void> {
  await sql(tx)`
    DELETE FROM party_pair AS p
    WHERE ${inOrganization(tx, 'p')} AND (p."oneId" = ANY(${ids}::uuid[]) OR p."otherId" = ANY(${ids}::uuid[]))`;
}
