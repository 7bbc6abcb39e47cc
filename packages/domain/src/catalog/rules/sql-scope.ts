import { type Instant, invariant, ownEntry } from '../../shared/index.ts';
import { nowOf, todayOf, zoneOf } from './context-facts.ts';
import type { RuleContext } from './rule.ts';
import type { SqlColumn, SqlColumns, SqlExpression } from './sql-columns.ts';

/** @inline */
type SqlScalar = string | number | boolean;
/** A value that is bound to a statement: what node-postgres and its like take. */
export type SqlParameter = SqlScalar | readonly SqlScalar[];

/** The type a parameter is bound as. */
export type SqlType =
  | 'text'
  | 'uuid'
  | 'bigint'
  | 'double precision'
  | 'date'
  | 'timestamptz'
  | 'boolean'
  | 'jsonb'
  | 'text[]'
  | 'uuid[]'
  | 'bigint[]'
  | 'double precision[]'
  | 'date[]'
  | 'timestamptz[]'
  | 'boolean[]';

/** What writing a rule needs to know: where fields stand, when and where it is asked, and how a value is bound. */
export interface SqlScope {
  readonly columns: SqlColumns;
  readonly context: RuleContext;
  /** Binds a value; what comes back stands for it in the text. */
  readonly bind: (value: SqlParameter, type: SqlType) => string;
}

/** The column of a field. That the map lacks a field of the schema is a bug of whoever wrote the map. */
export function columnOf(name: string, { columns }: SqlScope): SqlColumn {
  const column = ownEntry(columns, name);
  invariant(column !== undefined, `the field ${name} has no column`);
  return column;
}

/** The column of a field with one value. */
export function expressionOf(name: string, scope: SqlScope): SqlExpression {
  const column = columnOf(name, scope);
  invariant(
    column.as !== 'rows' && column.as !== 'members',
    `the field ${name} stands in a table of its own`,
  );
  return column;
}

/** The years that both ISO 8601 without a sign and the database know; beyond them lies no moment of a record. */
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z');
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** A moment as it is bound. */
export function momentText(at: Instant): string {
  if (at < FIRST_MOMENT) return '-infinity';
  return at > LAST_MOMENT ? 'infinity' : new Date(at).toISOString();
}

/** Binds now; NULL where the context has no moment. */
export function bindNow({ bind, context }: SqlScope): string {
  const now = nowOf(context);
  return Number.isNaN(now) ? 'NULL::timestamptz' : bind(momentText(now), 'timestamptz');
}

/** Binds the day of now; NULL where there is none. */
export function bindToday({ bind, context }: SqlScope): string {
  const today = todayOf(context);
  return today === '' ? 'NULL::date' : bind(today, 'date');
}

/** Binds the zone; NULL for one that nobody knows. */
export function bindZone({ bind, context }: SqlScope): string {
  const zone = zoneOf(context);
  return zone === '' ? 'NULL::text' : bind(zone, 'text');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a key that a column of identifiers can hold, written as the database writes it. */
export function isStoredUuid(key: unknown): key is string {
  return typeof key === 'string' && UUID.test(key);
}
