import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { RowOf } from '../../../platform/change/record-type.ts';
import { lock } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockSettings } from '../../catalog/index.ts';
import { companyRecord, contactRecord } from './records.ts';
import { type Party, type PartyRight, partyWithinReach } from './visible-parties.ts';

interface Rows {
  readonly contact: RowOf<'Contact'>;
  readonly company: RowOf<'Company'>;
}

const STANDING = {
  living: 'p."deletedAt" IS NULL',
  bin: 'p."deletedAt" IS NOT NULL AND p."mergedIntoId" IS NULL',
  anywhere: 'true',
} as const;

/** Locks parties and judges them as they stand: refused when the member does not see one, or sees it without the right. */
export async function lockParties<Name extends Party>(
  tx: Transaction,
  member: MemberContext,
  party: Name,
  ids: readonly string[],
  right: PartyRight,
  from: keyof typeof STANDING = 'living',
): Promise<ReadonlyMap<string, Rows[Name]> | Refusal> {
  const rows = await lock(tx, party === 'contact' ? contactRecord : companyRecord, ids);
  if (ids.some((id) => !rows.has(id))) return refuse(`${party}-not-found`);
  const refused = await judgeParties(tx, member, party, ids, right, from);
  return refused ?? (rows as unknown as ReadonlyMap<string, Rows[Name]>);
}

/** Why the member may not do to those of these that are such parties, held as they stand, what needs a right: not seen, or seen without it. */
export async function judgeParties(
  tx: Transaction,
  member: MemberContext,
  party: Party,
  ids: readonly string[],
  right: PartyRight,
  from: keyof typeof STANDING,
): Promise<Refusal | undefined> {
  const judged = await sql(tx)<{ seen: boolean; allowed: boolean }>`
    SELECT ${raw(STANDING[from])} AND ${partyWithinReach(member, party, 'p', 'party.read')} AS seen,
      ${partyWithinReach(member, party, 'p', right)} AS allowed
    FROM ${raw(party)} AS p WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[])`;
  if (judged.some(({ seen }) => !seen)) return refuse(`${party}-not-found`);
  return judged.some(({ allowed }) => !allowed) ? refuse('not-allowed') : undefined;
}

/** Holds a party for what is about to be made on it: nobody deletes it, nor makes the like on it, until the commit. */
export async function holdParty(tx: Transaction, party: Party, id: string): Promise<void> {
  await holdParties(tx, party, [id]);
}

/** Holds parties, in the order of their ids, as `holdParty` does one; answers those that are there: who was merged or deleted until they were held is not. */
export async function holdParties(
  tx: Transaction,
  party: Party,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(tx)<{ id: string; isThere: boolean }>`
    SELECT p.id, p."deletedAt" IS NULL AS "isThere" FROM ${raw(party)} AS p
    WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[]) ORDER BY p.id FOR NO KEY UPDATE`;
  return new Set(rows.flatMap(({ id, isThere }) => (isThere ? [id] : [])));
}

/** Holds the organization's tree of companies: who moves one sees where the others are. */
export async function lockCompanyTree(tx: Transaction): Promise<void> {
  await lockSettings(tx, companyRecord);
}

/** The companies above one, the nearest first, at most 50. */
export async function companiesAbove(tx: Transaction, companyId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    WITH RECURSIVE above AS (
      SELECT c."parentId" AS id, 1 AS step FROM company AS c WHERE ${inOrganization(tx, 'c')} AND c.id = ${companyId}
      UNION ALL
      SELECT c."parentId", a.step + 1 FROM company AS c JOIN above AS a ON a.id = c.id
      WHERE ${inOrganization(tx, 'c')} AND a.step < 50)
    SELECT a.id FROM above AS a WHERE a.id IS NOT NULL ORDER BY a.step`;
  return rows.map(({ id }) => id);
}

/** Whether one of these companies is above itself. */
export async function isInCircle(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const rows = await sql(tx)`
    WITH RECURSIVE above AS (
      SELECT c.id AS start, c."parentId" AS id FROM company AS c WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${ids}::uuid[])
      UNION
      SELECT a.start, c."parentId" FROM company AS c JOIN above AS a ON a.id = c.id WHERE ${inOrganization(tx, 'c')})
    SELECT 1 AS found FROM above AS a WHERE a.id = a.start LIMIT 1`;
  return rows.length > 0;
}
