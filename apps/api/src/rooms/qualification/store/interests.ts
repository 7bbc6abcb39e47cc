import type { LineState } from '@mikomi/domain/leads';
import { type Interest, interestOfLine, type PotentialFacts } from '@mikomi/domain/qualification';
import type { Money } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** More products than these on one lead say nothing more of it. */
const MOST_LINES = 50;

/** What a lead is about: how much each product is wanted, and what they come to. */
export interface Wanted {
  readonly interests: PotentialFacts['interests'];
  readonly price: Money | null;
}

interface LineRow {
  readonly leadId: string;
  readonly name: string;
  readonly state: LineState;
  readonly interest: Interest | null;
  readonly price: number | null;
  readonly currency: string;
}

const NOTHING: Wanted = { interests: [], price: null };

/** What each of these leads is about, in one statement. */
export async function wantedOnLeads(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<(id: string) => Wanted> {
  const rows = await sql(scope)<LineRow>`
    SELECT i.id AS "leadId", x.* FROM unnest(${ids}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT p.name, p.state, p.interest, round(p."unitPrice" * p.quantity)::bigint AS price, p.currency
      FROM product_line AS p WHERE ${inOrganization(scope, 'p')} AND p."leadId" = i.id
      ORDER BY p.position, p.id LIMIT ${MOST_LINES}) AS x`;
  const byLead = new Map(
    [...Map.groupBy(rows, ({ leadId }) => leadId)].map(([id, lines]) => [id, wantedBy(lines)]),
  );
  return (id) => byLead.get(id) ?? NOTHING;
}

function wantedBy(lines: readonly LineRow[]): Wanted {
  const interests = lines.map((line) => ({ product: line.name, interest: interestOfLine(line) }));
  const priced = lines.filter(({ price, state }) => price !== null && state !== 'LOST');
  const [first] = priced;
  if (!first) return { interests, price: null };
  const amount = priced.reduce((sum, { price }) => sum + (price ?? 0), 0);
  return { interests, price: { amount, currency: first.currency } };
}
