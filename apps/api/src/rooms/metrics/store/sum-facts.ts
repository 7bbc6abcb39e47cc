import {
  type CutRange,
  cutAtMonths,
  METRICS,
  type MetricKey,
  mergeRanges,
  type Tally,
  type Totals,
} from '@mikomi/domain/metrics';
import { type CivilDay, type DayRange, totalByCurrency } from '@mikomi/domain/shared';
import { type Fragment, fragment, join, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Credited, creditedTo } from './visible-facts.ts';
import { NOBODY } from './write-facts.ts';

/** Facts of a metric and currency summed: of a whole month, of a day, or of all days asked for. */
interface Sum {
  readonly metric: MetricKey;
  readonly currency: string;
  readonly count: number;
  readonly value: number;
}

/** What is asked of the facts: whole months come from the sums by month, the days around them from the facts. */
interface Question {
  readonly member: MemberContext;
  readonly metrics: readonly MetricKey[];
  readonly cuts: readonly CutRange[];
  readonly credited: Credited;
}

/** What the facts that the member may see come to in each of several ranges of days, in one statement. */
export async function totalsOf(
  member: MemberContext,
  metrics: readonly MetricKey[],
  ranges: readonly DayRange[],
  credited: Credited = {},
): Promise<readonly Totals[]> {
  const cuts = ranges.map(cutAtMonths);
  const rows = await sumFacts<Sum & { whole: boolean; since: CivilDay }>(
    { member, metrics, cuts, credited },
    fragment`true AS whole, m.month AS since`,
    fragment`false AS whole, f.day AS since`,
  );
  const byStart = Map.groupBy(rows, ({ whole, since }) => `${whole} ${since}`);
  const starts = [...byStart.values()].flatMap(([first]) => (first ? [first] : []));
  return cuts.map(({ months, edges }) => {
    const within = ({ whole, since }: (typeof starts)[number]) =>
      (whole ? (months ? [months] : []) : edges).some(({ from, to }) => from <= since && since <= to);
    return asTotals(
      starts.filter(within).flatMap(({ whole, since }) => byStart.get(`${whole} ${since}`) ?? []),
    );
  });
}

/** The same of one range for each member in each team they were in. */
export async function talliesOf(
  member: MemberContext,
  metrics: readonly MetricKey[],
  range: DayRange,
): Promise<readonly Tally[]> {
  const rows = await sumFacts<Sum & { memberId: string | null; teamId: string | null }>(
    { member, metrics, cuts: [cutAtMonths(range)], credited: {} },
    fragment`nullif(m."memberId", ${NOBODY}::uuid) AS "memberId", nullif(m."teamId", ${NOBODY}::uuid) AS "teamId"`,
    fragment`f."memberId", f."teamId"`,
  );
  const groups = Map.groupBy(rows, ({ memberId, teamId }) => `${memberId} ${teamId}`);
  return [...groups.values()].map((group) => ({
    memberId: group[0]?.memberId ?? null,
    teamId: group[0]?.teamId ?? null,
    ...asTotals(group),
  }));
}

/**
 * Reads each stretch of months and of days by itself: one range of an index each. `by…` are two columns to group by. A month
 * whose facts were all taken back keeps a sum of nothing, which is nobody's.
 */
function sumFacts<Row extends Sum>(
  { member, metrics, cuts, credited }: Question,
  byMonth: Fragment,
  byDay: Fragment,
): Promise<Row[]> {
  const months = mergeRanges(cuts.flatMap((cut) => (cut.months ? [cut.months] : [])));
  const days = mergeRanges(cuts.flatMap(({ edges }) => edges));
  const stretches = [
    ...months.map(
      ({ from, to }) => fragment`
        SELECT m.metric, m.currency, ${byMonth}, sum(m.count) AS count, sum(m.value) AS value FROM fact_month AS m
        WHERE ${creditedTo(member, 'm', credited)} AND m.metric = ANY(${metrics}::text[])
          AND m.month BETWEEN ${from}::date AND ${to}::date GROUP BY 1, 2, 3, 4
        HAVING sum(m.count) <> 0 OR sum(m.value) <> 0`,
    ),
    ...days.map(
      ({ from, to }) => fragment`
        SELECT f.metric, f.currency, ${byDay}, count(*) AS count, sum(f.value) AS value FROM fact AS f
        WHERE ${creditedTo(member, 'f', credited)} AND f.metric = ANY(${metrics}::text[])
          AND f.day BETWEEN ${from}::date AND ${to}::date GROUP BY 1, 2, 3, 4`,
    ),
  ];
  return sql(member)<Row>`${join(stretches, ' UNION ALL ')}`;
}

function asTotals(sums: readonly Sum[]): Totals {
  const counts: Partial<Record<MetricKey, number>> = {};
  const money: { amount: number; currency: string }[] = [];
  for (const { metric, currency, count, value } of sums) {
    if (METRICS[metric].unit === 'MONEY') money.push({ amount: value, currency });
    else counts[metric] = (counts[metric] ?? 0) + count;
  }
  return { counts, value: totalByCurrency(money) };
}
