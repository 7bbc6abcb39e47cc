import { expect } from 'vitest';
import type { Caller } from '../testkit/caller.ts';

/** A number as it is asked to open: what it counts, on which days, for whom. */
export interface OpenedNumber {
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  readonly memberId?: string | null;
  readonly withoutMember?: boolean;
  readonly teamId?: string | null;
  readonly withoutTeam?: boolean;
  readonly currency?: string | null;
}

export interface OpenedRow {
  readonly day: string;
  readonly value: { readonly amount: number; readonly currency: string } | null;
  readonly member: { readonly id: string } | null;
  readonly record: { readonly id: string } | null;
  readonly lead: { readonly id: string } | null;
  readonly leadTitle: string | null;
}

const FACTS = `query ($metric: Metric!, $from: Date!, $to: Date!, $memberId: ID, $withoutMember: Boolean, $teamId: ID, $withoutTeam: Boolean, $currency: String, $after: String) {
  facts(metric: $metric, period: { kind: CUSTOM, from: $from, to: $to }, memberId: $memberId, withoutMember: $withoutMember, teamId: $teamId, withoutTeam: $withoutTeam,
        currency: $currency, first: 100, after: $after) {
    totalCount totalValue { amount currency } pageInfo { hasNextPage endCursor }
    nodes { day value { amount currency } member { id } record { id } lead { id } leadTitle } } }`;

/** Opens a number and reads its rows to the last page; what the connection says of all of them must be what they are. */
export async function openRows(caller: Caller, number: OpenedNumber): Promise<readonly OpenedRow[]> {
  const rows: OpenedRow[] = [];
  let after: string | null = null;
  for (;;) {
    const { facts } = await caller.graphql(FACTS, { ...number, after });
    rows.push(...facts.nodes);
    if (facts.pageInfo.hasNextPage) {
      after = facts.pageInfo.endCursor;
      continue;
    }
    expect(facts.totalCount, JSON.stringify(number)).toBe(rows.length);
    expect(facts.totalValue, JSON.stringify(number)).toEqual(worthOf(rows));
    expect(rows.map(({ day }) => day)).toEqual(
      rows
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect(rows.every(({ day }) => number.from <= day && day <= number.to)).toBe(true);
    return rows;
  }
}

/** What rows are worth, each currency by itself. */
export function worthOf(rows: readonly OpenedRow[]): readonly { amount: number; currency: string }[] {
  const sums = new Map<string, number>();
  for (const { value } of rows) {
    if (value) sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount);
  }
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

/** How many leads the list opens for a number. */
export async function openLeads(caller: Caller, { currency: _, ...fact }: OpenedNumber): Promise<number> {
  const { leads } = await caller.graphql(
    'query ($fact: LeadFactFilter!) { leads(first: 1, filter: { fact: $fact }) { totalCount } }',
    { fact },
  );
  return leads.totalCount;
}
