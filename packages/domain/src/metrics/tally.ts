import { type CivilDay, type Currency, invariant, type Money, totalByCurrency } from '../shared/index.ts';
import { METRICS, type MetricKey } from './metric.ts';

/** One thing that happened and counts: its day, the member credited and the team that member was in that day. */
export interface MetricFact {
  readonly metric: MetricKey;
  readonly day: CivilDay;
  readonly memberId: string | null;
  readonly teamId: string | null;
  /** 1 for a counted thing; minor units for money, negative when an adjustment takes back. */
  readonly amount: number;
  /** With money only. */
  readonly currency?: Currency;
}

/** What facts come to: a count per metric, and deal value per currency. A metric that is absent is zero. */
export interface Totals {
  readonly counts: Readonly<Partial<Record<MetricKey, number>>>;
  readonly value: readonly Money[];
}

/** Totals of one member in one team: what a rollup in the database answers, row by row. */
export interface Tally extends Totals {
  readonly memberId: string | null;
  readonly teamId: string | null;
}

/** Totals of nothing at all. */
export const NOTHING: Totals = { counts: {}, value: [] };

/**
 * Adds totals up, each currency by itself.
 * Source: ours, because a rate of exchange is of a day, and a sum by an unsaid rate is true on none.
 */
export function addTotals(all: readonly Totals[]): Totals {
  const counts: Partial<Record<MetricKey, number>> = {};
  for (const totals of all) {
    for (const [key, count] of Object.entries(totals.counts) as [MetricKey, number][])
      counts[key] = (counts[key] ?? 0) + count;
  }
  return { counts, value: totalByCurrency(all.flatMap((totals) => totals.value)) };
}

function totalsOf(fact: MetricFact): Totals {
  if (METRICS[fact.metric].unit === 'COUNT') return { counts: { [fact.metric]: fact.amount }, value: [] };
  invariant(fact.currency !== undefined, `a ${fact.metric} without a currency`);
  return { counts: {}, value: [{ amount: fact.amount, currency: fact.currency }] };
}

/**
 * Facts summed by member and team: the law that a rollup in the database keeps to.
 * Source: ours, because a rollup is only a faster way to this sum, and has to be held to something.
 */
export function tallyFacts(facts: readonly MetricFact[]): readonly Tally[] {
  const groups = Map.groupBy(facts, (fact) => JSON.stringify([fact.memberId, fact.teamId]));
  return [...groups.values()].map((group) => ({
    memberId: group[0]?.memberId ?? null,
    teamId: group[0]?.teamId ?? null,
    ...addTotals(group.map(totalsOf)),
  }));
}

/** A metric's count; for money use `valueIn`. */
export function countOf(totals: Totals, key: MetricKey): number {
  return totals.counts[key] ?? 0;
}

/** Deal value in one currency, in minor units. */
export function valueIn(totals: Totals, currency: Currency): number {
  return totals.value.find((money) => money.currency === currency)?.amount ?? 0;
}
