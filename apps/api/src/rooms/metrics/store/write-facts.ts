import { allowTime } from '../../../platform/change/transaction.ts';
import type { BeforeCommit, ChangeDraft, Transaction } from '../../../platform/context.ts';
import {
  asWritten,
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import type { FactDependency, MetricSource, RowsOf } from '../../../platform/metric-source.ts';

/** Stands for nobody, and for no team, in the sums by month, whose key knows no null. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const KEY = raw('"recordType", "recordId", metric');
const CONTENT = raw('day, "memberId", "teamId", "leadId", value, currency');

let sources: readonly MetricSource[] = [];

/** Names the rooms' sources of facts; the composition knows them all. */
export function countFrom(all: readonly MetricSource[]): void {
  sources = all;
}

/**
 * Keeps facts in step with the records that decide about them: those of every record that a command touched are made
 * anew, all in one statement, whichever way the command came: a form, an import, an undo.
 */
export const refreshFacts: BeforeCommit = async (tx) => {
  const touched = touchedRecords(tx);
  if (touched.records.length === 0) return;
  await holdRebuilds(tx, 'shared');
  // OFFSET 0 keeps the planner from turning it round: of an organization that it has not met yet it expects one row, and
  // would read all of them to find these.
  const rows: RowsOf = (table, alias) => fragment`touched AS t CROSS JOIN LATERAL (
    SELECT r.* FROM ${raw(table)} AS r WHERE ${inOrganization(tx, 'r')} AND r.id = t.id OFFSET 0) AS ${raw(alias)}`;
  const wanted = wantedFacts(
    tx,
    sources.filter(({ recordType }) => touched.types.has(recordType)),
    rows,
  );
  await sql(tx)`
    WITH touched AS MATERIALIZED (${join(touched.records, ' UNION ')}),
    wanted AS MATERIALIZED (${wanted}),
    -- A record that is new has no facts yet: a bulk of them reads none.
    held AS MATERIALIZED (
      SELECT f.ctid AS place, ${KEY}, ${CONTENT} FROM fact AS f
      WHERE ${inOrganization(tx, 'f')} AND (f."recordType", f."recordId") IN (
        SELECT t."recordType", t.id FROM touched AS t WHERE t.id <> ALL(${touched.made}::uuid[]))),
    gone AS (
      DELETE FROM fact AS f USING held AS h
      WHERE ${inOrganization(tx, 'f')} AND f.ctid = h.place AND NOT EXISTS (SELECT 1 FROM wanted AS w WHERE ${same('w', 'h')})
      RETURNING f.metric, f.day, f."memberId", f."teamId", f.currency, f.value),
    -- Reading how many went makes them go first: what is made anew takes their place.
    made AS (
      INSERT INTO fact ("organizationId", ${KEY}, ${CONTENT})
      SELECT ${asWritten(tx)}, ${KEY}, ${CONTENT} FROM wanted AS w
      WHERE (SELECT count(*) FROM gone) >= 0 AND NOT EXISTS (SELECT 1 FROM held AS h WHERE ${same('w', 'h')})
      RETURNING metric, day, "memberId", "teamId", currency, value)
    ${addToMonths(
      tx,
      raw(`SELECT 1 AS n, made.value AS v, made.* FROM made
      UNION ALL SELECT -1, -gone.value, gone.* FROM gone`),
    )}`;
};

/** A big organization's records are all read in one statement; what is longer than this hangs. */
const LONGEST_STATEMENT_MS = 15 * 60_000;

/** Makes all facts of the organization anew, and the sums by month; answers how many facts there are. */
export async function rebuild(tx: Transaction): Promise<number> {
  await allowTime(tx, LONGEST_STATEMENT_MS);
  await holdRebuilds(tx, 'alone');
  await sql(tx)`DELETE FROM fact_month WHERE ${inOrganization(tx)}`;
  await sql(tx)`DELETE FROM fact WHERE ${inOrganization(tx)}`;
  await sql(tx)`
    INSERT INTO fact ("organizationId", ${KEY}, ${CONTENT})
    SELECT ${asWritten(tx)}, ${KEY}, ${CONTENT} FROM (${wantedFacts(
      tx,
      sources,
      (table, alias) =>
        fragment`(SELECT r.* FROM ${raw(table)} AS r WHERE ${inOrganization(tx, 'r')}) AS ${raw(alias)}`,
    )}) AS w`;
  await sql(tx)`${addToMonths(
    tx,
    fragment`SELECT 1 AS n, f.value AS v, f.metric, f.day, f."memberId", f."teamId", f.currency
      FROM fact AS f WHERE ${inOrganization(tx, 'f')}`,
  )}`;
  const [row] = await sql(tx)<{
    count: number;
  }>`SELECT count(*) AS count FROM fact WHERE ${inOrganization(tx)}`;
  return row?.count ?? 0;
}

/** Facts are made anew alone; commands that change some of them work side by side. */
async function holdRebuilds(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  const lock = raw(how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await sql(tx)`SELECT ${lock}(hashtextextended('facts ' || (${asWritten(tx)})::text, 0))`;
}

/** The sums by month, changed by what came and went; in the order of their key, so that two commands never wait for each other. */
function addToMonths(tx: Transaction, moved: Fragment): Fragment {
  return fragment`
    INSERT INTO fact_month ("organizationId", metric, month, "memberId", "teamId", currency, count, value)
    SELECT ${asWritten(tx)}, m.metric, date_trunc('month', m.day)::date, coalesce(m."memberId", ${NOBODY}::uuid),
      coalesce(m."teamId", ${NOBODY}::uuid), m.currency, sum(m.n), sum(m.v)
    FROM (${moved}) AS m GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(m.n) <> 0 OR sum(m.v) <> 0 ORDER BY 2, 3, 4, 5, 6
    ON CONFLICT ("organizationId", metric, month, "memberId", "teamId", currency)
    DO UPDATE SET count = fact_month.count + excluded.count, value = fact_month.value + excluded.value`;
}

function wantedFacts(tx: Transaction, from: readonly MetricSource[], rows: RowsOf): Fragment {
  return join(
    from.map(
      ({ metric, recordType, facts }) => fragment`
        SELECT ${metric}::text AS metric, ${recordType}::text AS "recordType", s."recordId", ${join(
          ['day', '"memberId"', '"teamId"', '"leadId"', 'value', 'currency'].map((name) => raw(`s.${name}`)),
          ', ',
        )} FROM (${facts(rows, tx)}) AS s`,
    ),
    ' UNION ALL ',
  );
}

function same(one: string, other: string): Fragment {
  const row = (alias: string) =>
    ['day', '"memberId"', '"teamId"', '"leadId"', 'value', 'currency']
      .map((name) => `${alias}.${name}`)
      .join(', ');
  const key = ['"recordType"', '"recordId"', 'metric'].map((name) => `${one}.${name} = ${other}.${name}`);
  return raw(`${key.join(' AND ')} AND (${row(one)}) IS NOT DISTINCT FROM (${row(other)})`);
}

/** The records whose facts the transaction's changes decide about, as SELECTs of their kind and id. */
function touchedRecords(tx: Transaction): {
  readonly types: ReadonlySet<string>;
  readonly records: readonly Fragment[];
  /** Those that the transaction itself made. */
  readonly made: readonly string[];
} {
  const types = new Set<string>();
  const records: Fragment[] = [];
  const known = new Set<FactDependency>();
  const own = new Map<string, Set<string>>();
  for (const { recordType, dependsOn } of sources) {
    for (const dependency of dependsOn) {
      if (known.has(dependency)) continue;
      known.add(dependency);
      const ids = tx.changes.filter((change) => decides(change, dependency)).map(({ recordId }) => recordId);
      if (ids.length === 0) continue;
      types.add(recordType);
      if (dependency.records) {
        records.push(
          fragment`SELECT ${recordType}::text AS "recordType", r.id FROM (${dependency.records(tx, ids)}) AS r`,
        );
      } else own.set(recordType, (own.get(recordType) ?? new Set()).union(new Set(ids)));
    }
  }
  for (const [recordType, ids] of own) {
    records.push(fragment`SELECT ${recordType}::text AS "recordType", unnest(${[...ids]}::uuid[]) AS id`);
  }
  const made = tx.changes.filter(({ action, recordType }) => action === 'CREATE' && own.has(recordType));
  return { types, records, made: made.map(({ recordId }) => recordId) };
}

/** A record that is new or gone decides about its own facts; what hangs on it was written in the same command. */
function decides(change: ChangeDraft, { recordType, columns, records }: FactDependency): boolean {
  if (change.recordType !== recordType) return false;
  if (change.action !== 'UPDATE') return records === undefined;
  return columns.some((name) => change.after !== null && name in change.after);
}
