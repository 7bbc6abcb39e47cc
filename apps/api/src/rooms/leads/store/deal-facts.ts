import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { TeamedCredit } from '../build-deal.ts';

/** The members of the organization among these, with their home teams. */
export async function teamsOfMembers(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await sql(tx)<{ id: string; teamId: string | null }>`
    SELECT m.id, m."teamId" FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, teamId }) => [id, teamId]));
}

/** The credits of a deal, in order. */
export async function creditsOf(
  tx: Transaction,
  dealId: string,
): Promise<readonly (TeamedCredit & { id: string })[]> {
  const rows = await sql(tx)<Omit<TeamedCredit, 'percent'> & { id: string; basisPoints: number }>`
    SELECT c.id, c."memberId", c."teamId", c.role, c."basisPoints" FROM deal_credit AS c
    WHERE ${inOrganization(tx, 'c')} AND c."dealId" = ${dealId} ORDER BY c.position, c.id`;
  return rows.map(({ basisPoints, ...rest }) => ({ ...rest, percent: basisPoints / 100 }));
}

/** An adjustment as it was made. */
export interface AdjustmentRow {
  readonly id: string;
  readonly kind: 'CANCELLATION' | 'RETURN' | 'PRICE';
  readonly on: string;
  readonly amount: number;
}

/** The adjustments of a deal in the order they were made. */
export function adjustmentsOf(tx: Transaction, dealId: string): Promise<readonly AdjustmentRow[]> {
  return sql(tx)<AdjustmentRow>`
    SELECT a.id, a.kind, a."on", a.amount FROM deal_adjustment AS a
    WHERE ${inOrganization(tx, 'a')} AND a."dealId" = ${dealId} ORDER BY a."createdAt", a.id`;
}

/** The ids of a deal's entries. */
export async function entryIdsOf(tx: Transaction, dealId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT e.id FROM deal_entry AS e WHERE ${inOrganization(tx, 'e')} AND e."dealId" = ${dealId} ORDER BY e.id`;
  return rows.map(({ id }) => id);
}

/** The lead of a living deal. */
export async function leadOfDeal(tx: Transaction, dealId: string): Promise<string | undefined> {
  const [row] = await sql(tx)<{ leadId: string }>`
    SELECT d."leadId" FROM deal AS d WHERE ${living(tx, 'd')} AND d.id = ${dealId}`;
  return row?.leadId;
}

/** The leads of deals, living or not, by the deals' ids. */
export async function leadsOfDeals(
  tx: Transaction,
  dealIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (dealIds.length === 0) return new Map();
  const rows = await sql(tx)<{ id: string; leadId: string }>`
    SELECT d.id, d."leadId" FROM deal AS d WHERE ${inOrganization(tx, 'd')} AND d.id = ANY(${dealIds}::uuid[])`;
  return new Map(rows.map(({ id, leadId }) => [id, leadId]));
}

/** The first day on which a living deal of a lead was won. */
export async function firstWonOn(tx: Transaction, leadId: string): Promise<string | null> {
  const [row] = await sql(tx)<{ day: string | null }>`
    SELECT min(d."wonOn") AS day FROM deal AS d WHERE ${living(tx, 'd')} AND d."leadId" = ${leadId}`;
  return row?.day ?? null;
}
