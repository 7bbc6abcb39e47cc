import { type Currency, invariant } from '../../shared/index.ts';
import { DAY_PATTERN } from './day-pattern.ts';

/** How a column holds a value. Whole numbers are safe integers; `numeric` and `double` may hold anything of their kind. */
export type SqlStorage =
  | 'text'
  | 'uuid'
  | 'integer'
  | 'numeric'
  | 'double'
  | 'date'
  | 'timestamptz'
  | 'boolean'
  | 'text[]'
  | 'jsonb';

/**
 * The rows of another table that belong to a record: `from` names it with its alias, `on` joins it to the record.
 * @inline
 */
interface SqlJoin {
  readonly from: string;
  readonly on: string;
}

/**
 * Where the value of a field stands: an expression of SQL, such as `lead."createdAt"`. Texts stand in it as `normaliseText`
 * makes them, and a `jsonb` is a list of keys.
 */
export interface SqlExpression {
  readonly as: SqlStorage;
  readonly sql: string;
  /**
   * Where the value stands in another table too, be it of a record that this one names or of the value alone: the table, what joins
   * it, and the value there. Tests of what is filled are then asked of the other table once, instead of looking it up for every
   * record.
   */
  readonly through?: SqlJoin & Pick<SqlExpression, 'sql' | 'plainly' | 'ranks'>;
  /**
   * A cheaper reading of a text, which differs from `sql` in nothing but signs that `but` matches. Literals without them are compared
   * with it.
   */
  readonly plainly?: { readonly sql: string; readonly but: RegExp };
  /**
   * The value as jsonb, as an index sorts it or as it stands: what is empty there comes first in `atLeast` and last in `atMost`, or is
   * NULL. A comparison with a literal is asked of them first, then of the value.
   */
  readonly ranks?: { readonly atLeast: string; readonly atMost: string };
}

/** Where the field of a schema stands in the database; rows and, as `members`, a set of choices stand in a table of their own. */
export type SqlColumn =
  | SqlExpression
  | (SqlJoin & { readonly as: 'members'; readonly value: SqlExpression })
  | (SqlJoin & { readonly as: 'rows'; readonly columns: SqlColumns });

/**
 * Where the fields of a schema stand. What it says goes into the statement as it is, so it is written by developers;
 * nothing else of a rule does.
 */
export type SqlColumns = Readonly<Record<string, SqlColumn>>;

/**
 * What a value that stands as jsonb is to be.
 * @inline
 */
type AttributeType =
  | 'text'
  | 'choice'
  | 'number'
  | 'day'
  | 'boolean'
  | 'choices'
  | { readonly money: Currency };

/**
 * What a value is when it stands under a key of a jsonb object, as custom values do; of another type it is NULL. A text is
 * compared as it stands: one that is kept as it was written has to be kept as `normaliseText` makes it too, under another key.
 * The object is read once for all that is asked of the value, which is what a large one costs.
 * Source: PostgreSQL, 9.16 JSON Functions and Operators; NULL for another type is ours, because a cast that fails would
 * stop the whole list.
 */
export function attributeColumn(object: string, key: string, type: AttributeType): SqlExpression {
  invariant(/^[\w.-]+$/.test(key), `${key} is no key of an attribute`);
  const { as, sql } = valueColumn('held.value', type);
  return { as, sql: readOnce(`${object} -> '${key}'`, sql) };
}

/**
 * What a value is that stands alone, as jsonb; of another type it is NULL.
 * Source: PostgreSQL, 9.16 JSON Functions and Operators; NULL for another type is ours, because a cast that fails would
 * stop the whole list.
 */
export function valueColumn(value: string, type: AttributeType): SqlExpression {
  const text = `(${value} #>> '{}')`;
  const when = (kind: string, sql: string) =>
    `(CASE WHEN jsonb_typeof(${value}) = '${kind}' THEN ${sql} END)`;
  if (typeof type === 'object') {
    invariant(/^[A-Z]{3}$/.test(type.money), `${type.money} is no currency`);
    const amount = `(${value} -> 'amount')`;
    const fits = `${value} ->> 'currency' = '${type.money}' AND jsonb_typeof${amount} = 'number'`;
    return { as: 'numeric', sql: `(CASE WHEN ${fits} THEN ${amount}::numeric END)` };
  }
  switch (type) {
    case 'number':
      return { as: 'numeric', sql: when('number', `${value}::numeric`) };
    case 'day':
      return { as: 'date', sql: `(CASE WHEN ${text} ~ '${DAY_PATTERN}' THEN ${text}::date END)` };
    case 'boolean':
      return { as: 'boolean', sql: when('boolean', `${value}::boolean`) };
    case 'choices':
      return { as: 'jsonb', sql: when('array', value) };
    default:
      return { as: 'text', sql: when('string', text) };
  }
}

/**
 * An expression over a value that is dear to read and that it mentions, as `held.value`, more than once.
 * Source: ours, because PostgreSQL reads a large value anew at each mention, and not a subquery that it may not flatten (OFFSET 0).
 */
export function readOnce(value: string, expression: string): string {
  return `(SELECT ${expression} FROM (SELECT ${value} AS value OFFSET 0) AS held)`;
}
