import { type PartyRecord, survivingParty } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { fragment, inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { Party } from './visible-parties.ts';

/** A merge that is to be taken apart. */
export interface StoredMerge {
  readonly id: string;
  readonly kind: PartyRecord['kind'];
  readonly survivorId: string;
  readonly absorbedIds: readonly string[];
  readonly plan: unknown;
  readonly apartAt: number | null;
}

/** A merge as it is shown. */
export interface MergeRow extends Pick<StoredMerge, 'id' | 'kind' | 'survivorId'> {
  readonly names: readonly string[];
  readonly mergedAt: Date;
  readonly mergedById: string | null;
  readonly apartAt: Date | null;
  readonly isErased: boolean;
}

const MOST_SHOWN = 50;

/** One merge, held until the commit. */
export async function lockMerge(tx: Transaction, id: string): Promise<StoredMerge | undefined> {
  const [row] = await sql(tx)<StoredMerge>`
    SELECT m.id, m.kind, m."survivorId", m."absorbedIds", m.plan, m."apartAt" FROM party_merge AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ${id} FOR UPDATE`;
  return row;
}

/** The merges of these survivors, of each the latest first, at most 50. */
export async function mergesOf(
  scope: OrganizationScope,
  survivorIds: readonly string[],
): Promise<readonly MergeRow[]> {
  const names = (party: Party) => fragment`
    SELECT p.name FROM ${raw(party)} AS p WHERE ${inOrganization(scope, 'p')} AND p.id = ANY(m."absorbedIds") ORDER BY p."createdAt", p.id`;
  const rows = await sql(scope)<
    Omit<MergeRow, 'mergedAt' | 'apartAt'> & { mergedAt: number; apartAt: number | null }
  >`
    SELECT m.id, m.kind, m."survivorId", m."mergedAt", m."mergedById", m."apartAt",
      m.plan = '{}'::jsonb AND m."apartAt" IS NULL AS "isErased",
      CASE m.kind WHEN 'CONTACT' THEN ARRAY(${names('contact')}) ELSE ARRAY(${names('company')}) END AS names
    FROM unnest(${survivorIds}::uuid[]) AS s(id) CROSS JOIN LATERAL (
      SELECT * FROM party_merge AS k WHERE ${inOrganization(scope, 'k')} AND k."survivorId" = s.id
      ORDER BY k."mergedAt" DESC, k.id DESC LIMIT ${MOST_SHOWN}) AS m
    ORDER BY m."mergedAt" DESC, m.id DESC`;
  return rows.map(({ mergedAt, apartAt, ...row }) => ({
    ...row,
    mergedAt: new Date(mergedAt),
    apartAt: apartAt === null ? null : new Date(apartAt),
  }));
}

/** Of parties that became one with others: by each, the one that went on and was merged no further. */
export async function survivorsOf(
  scope: OrganizationScope,
  party: Party,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(scope)<{ id: string; intoId: string }>`
    WITH RECURSIVE merged AS (
      SELECT p.id, p."mergedIntoId" AS "intoId" FROM ${raw(party)} AS p
      WHERE ${inOrganization(scope, 'p')} AND p.id = ANY(${ids}::uuid[]) AND p."mergedIntoId" IS NOT NULL
      UNION
      SELECT p.id, p."mergedIntoId" FROM merged AS m JOIN ${raw(party)} AS p ON p.id = m."intoId"
      WHERE ${inOrganization(scope, 'p')} AND p."mergedIntoId" IS NOT NULL)
    SELECT m.id, m."intoId" FROM merged AS m`;
  const into = new Map(rows.map(({ id, intoId }) => [id, intoId]));
  return new Map(ids.flatMap((id) => (into.has(id) ? [[id, survivingParty(id, into)] as const] : [])));
}

/** All that became one with these, and with those. */
export async function absorbedBy(
  scope: OrganizationScope,
  party: Party,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    WITH RECURSIVE absorbed AS (
      SELECT p.id FROM ${raw(party)} AS p WHERE ${inOrganization(scope, 'p')} AND p."mergedIntoId" = ANY(${ids}::uuid[])
      UNION
      SELECT p.id FROM absorbed AS a JOIN ${raw(party)} AS p ON p."mergedIntoId" = a.id WHERE ${inOrganization(scope, 'p')})
    SELECT a.id FROM absorbed AS a ORDER BY a.id`;
  return rows.map(({ id }) => id);
}
