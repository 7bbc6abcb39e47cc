import type { Prisma } from '#generated/prisma/client.ts';
import type { ChangeDraft, Transaction } from '../context.ts';
import { columnKinds } from '../database/column-kinds.ts';
import { copyRows } from '../database/copy-rows.ts';
import { column, fragment, inOrganization, join, raw, sql } from '../database/sql.ts';
import type { RecordType, RowOf } from './record-type.ts';

type Json = Readonly<Record<string, unknown>>;
/** A row to write: what is left out or undefined takes its default. */
export type NewRow<Name extends Prisma.ModelName> = {
  readonly [Column in Exclude<keyof RowOf<Name>, 'organizationId'>]?: RowOf<Name>[Column] | undefined;
} & { readonly id: string };

const MANY = 100;
const replanned = new WeakSet<Transaction>();

/** Rows on their way into their table, and what is derived of each, made when its turn comes. */
export interface Insertion {
  readonly type: RecordType;
  readonly rows: readonly AnyRow[];
  readonly derive?: ((row: never) => Json) | undefined;
}

/** Names the table that rows go into. */
export function into<Name extends Prisma.ModelName>(
  type: RecordType<Name>,
  rows: readonly NewRow<Name>[],
  derive?: (row: NewRow<Name>) => Json,
): Insertion {
  return { type, rows, derive };
}

/** Inserts rows in one statement and remembers each for the record of change. Columns left out take their default. */
export async function insert<Name extends Prisma.ModelName>(
  tx: Transaction,
  type: RecordType<Name>,
  rows: readonly NewRow<Name>[],
): Promise<void> {
  await insertAny(tx, type, rows);
}

/** A row of a kind that only the running program knows, such as one from the record of change. */
export interface AnyRow {
  readonly id: string;
}

/** Inserts rows of whatever kind, as `insert` does. */
export async function insertAny(tx: Transaction, type: RecordType, rows: readonly AnyRow[]): Promise<void> {
  if (rows.length >= MANY) await planAnew(tx);
  await write(tx, { type, rows }, {});
}

/**
 * Inserts rows of several tables, one statement each, in this order; they come with all that is derived of them, which
 * refreshers would only write a second time.
 */
export async function insertWhole(tx: Transaction, insertions: readonly Insertion[]): Promise<void> {
  if (insertions.some(({ rows }) => rows.length >= MANY)) await planAnew(tx);
  for (const insertion of insertions) await write(tx, insertion, { whole: true });
}

async function write(
  tx: Transaction,
  { type, rows, derive }: Insertion,
  as: Pick<ChangeDraft, 'whole'>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const derived = (row: AnyRow) => derive?.(row as never);
  const columns = [...new Set([...columnsOf(rows), ...Object.keys(derived(first) ?? {})])];
  const written = function* () {
    for (const row of rows) {
      const json = asJson(type, row, derived(row));
      tx.changes.push({ ...draft(type, 'CREATE', json, null, filled(type, json)), ...as });
      yield json;
    }
  };
  await copyRows(tx, { model: type.name, table: type.table, columns }, written());
}

/**
 * A session keeps the plans of its reference checks from when the tables were empty, and reads them whole for every row
 * until the server's next ANALYZE. Planning anew costs a millisecond, once in a transaction that writes many rows.
 */
async function planAnew(tx: Transaction): Promise<void> {
  if (replanned.has(tx)) return;
  replanned.add(tx);
  await tx.client.query('DISCARD PLANS');
}

/**
 * Changes rows, all with the same columns, and remembers of each what really differs: before and after.
 * A row whose values stay as they were is not written and leaves no trace. The rows are locked in the order of their ids.
 */
export async function update<Name extends Prisma.ModelName>(
  tx: Transaction,
  type: RecordType<Name>,
  patches: readonly NewRow<Name>[],
): Promise<void> {
  await updateAny(tx, type, patches);
}

/** Changes rows of whatever kind, as `update` does. */
export async function updateAny(
  tx: Transaction,
  type: RecordType,
  patches: readonly AnyRow[],
): Promise<void> {
  if (patches.length === 0) return;
  const names = columnsOf(patches).filter((name) => name !== 'id');
  const written = patches.map((patch) => asJson(type, patch));
  const before = await lock(
    tx,
    type,
    patches.map(({ id }) => id),
  );
  const after = await sql(tx)<{ row: Json }>`
    UPDATE ${raw(type.table)} AS t
    SET ${join(
      names.map((name) => fragment`${column(name)} = ${column(name, 'r')}`),
      ', ',
    )}
    FROM jsonb_populate_recordset(NULL::${raw(type.table)}, ${JSON.stringify(written)}::jsonb) AS r
    WHERE ${inOrganization(tx, 't')} AND t.id = r.id AND (${listed(names, 't')}) IS DISTINCT FROM (${listed(names, 'r')})
    RETURNING to_jsonb(t) AS row`;
  for (const { row } of after) rememberUpdate(tx, type, names, before.get(String(row.id)), row);
}

const listed = (names: readonly string[], alias: string) =>
  join(
    names.map((name) => column(name, alias)),
    ', ',
  );

/** Deletes: a root record is marked and rests in the bin, any other row is removed; the record of change keeps it whole. */
export async function remove<Name extends Prisma.ModelName>(
  tx: Transaction,
  type: RecordType<Name>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (type.root) {
    const deletedAt = tx.now();
    await updateAny(
      tx,
      type,
      ids.map((id) => ({ id, deletedAt })),
    );
    return;
  }
  const gone = await sql(tx)<{ row: Json }>`
    DELETE FROM ${raw(type.table)} AS t WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${ids}::uuid[])
    RETURNING to_jsonb(t) AS row`;
  for (const { row } of gone) tx.changes.push(draft(type, 'DELETE', row, withoutDerived(type, row), null));
}

/** Removes rows for good, root records too; the record of change keeps that they went, and no more of what they were. */
export async function purgeRows<Name extends Prisma.ModelName>(
  tx: Transaction,
  type: RecordType<Name>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const gone = await sql(tx)<{ row: Json }>`
    DELETE FROM ${raw(type.table)} AS t WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${ids}::uuid[])
    RETURNING to_jsonb(t) AS row`;
  for (const { row } of gone) tx.changes.push(draft(type, 'DELETE', row, null, null));
}

/** The rows as they stand, locked until the end of the transaction, by id. */
export async function lock<Name extends Prisma.ModelName>(
  tx: Transaction,
  type: RecordType<Name>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Json>> {
  if (ids.length === 0) return new Map();
  const rows = await sql(tx)<{ id: string; row: Json }>`
    SELECT t.id, to_jsonb(t) AS row FROM ${raw(type.table)} AS t
    WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${ids}::uuid[]) ORDER BY t.id FOR UPDATE`;
  return new Map(rows.map(({ id, row }) => [id, row]));
}

function rememberUpdate(
  tx: Transaction,
  type: RecordType,
  names: readonly string[],
  before: Json | undefined,
  after: Json,
): void {
  const changed = names.filter(
    (name) => !type.derived.includes(name) && JSON.stringify(before?.[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return;
  const pick = (row: Json | undefined) =>
    Object.fromEntries(changed.map((name) => [name, row?.[name] ?? null]));
  tx.changes.push(draft(type, 'UPDATE', after, pick(before), pick(after)));
}

function draft(
  type: RecordType,
  action: ChangeDraft['action'],
  row: Json,
  before: Json | null,
  after: Json | null,
): ChangeDraft {
  const recordId = String(row.id);
  return {
    recordType: type.name,
    recordId,
    rootId: String(type.rootColumns.map((name) => row[name]).find(Boolean) ?? recordId),
    action,
    before,
    after,
  };
}

function columnsOf(rows: readonly object[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name in row) if (row[name as never] !== undefined) names.add(name);
  }
  return [...names];
}

/** Instants travel as epoch milliseconds and are stored as text that PostgreSQL reads. */
function asJson(type: RecordType, row: object, derived?: Json): Json {
  const { instants } = columnKinds(type.name);
  const json: Record<string, unknown> = { ...row, ...derived };
  for (const name of instants) {
    const value = json[name];
    if (typeof value === 'number') json[name] = new Date(value).toISOString();
  }
  return json;
}

function withoutDerived(type: RecordType, row: Json): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !type.derived.includes(name)));
}

/** What of a new row is said: neither derived nor left empty. */
function filled(type: RecordType, row: Json): Json {
  const said: Record<string, unknown> = {};
  for (const name in row) {
    const value = row[name];
    if (value !== null && value !== undefined && !type.derived.includes(name)) said[name] = value;
  }
  return said;
}
