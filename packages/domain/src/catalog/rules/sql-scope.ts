import { dayOf, type Instant, invariant, ownEntry } from '../../shared/index.ts';
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

/** A moment as it is bound. */
export function momentText(at: Instant): string {
  return new Date(at).toISOString();
}

/** Binds the day of now. */
export function bindToday({ bind, context }: SqlScope): string {
  return bind(dayOf(context.now, context.zone), 'date');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a key that a column of identifiers can hold, written as the database writes it. */
export function isStoredUuid(key: unknown): key is string {
  return typeof key === 'string' && UUID.test(key);
}
