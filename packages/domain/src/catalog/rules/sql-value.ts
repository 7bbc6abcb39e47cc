import { invariant } from '../../shared/index.ts';
import { RULE_LIMITS } from './fact-schema.ts';
import type { LiteralValue, Value } from './rule.ts';
import { readOnce, type SqlColumn, type SqlExpression } from './sql-columns.ts';
import {
  bindNow,
  bindToday,
  bindZone,
  columnOf,
  expressionOf,
  momentText,
  type SqlScope,
} from './sql-scope.ts';

/**
 * Writes a value: NULL when it is empty. Numbers are double precision, so that the database calculates as JavaScript does,
 * texts compare by code point, and a set of choices is a text[].
 */
export function sqlValue(value: Value, scope: SqlScope): string {
  switch (value.kind) {
    case 'field':
      return value.type === 'choices'
        ? sqlKeys(columnOf(value.name, scope))
        : sqlRead(expressionOf(value.name, scope));
    case 'literal':
      return sqlLiteral(value, scope);
    case 'otherwise':
      return value.otherwise.value === null
        ? sqlValue(value.field, scope)
        : `COALESCE(${sqlValue(value.field, scope)}, ${sqlLiteral(value.otherwise, scope)})`;
    case 'arithmetic':
      return sqlArithmetic(value, scope);
    case 'days-since':
      return `(${bindToday(scope)} - ${sqlDay(value.of, scope)})::double precision`;
    case 'now':
      return bindNow(scope);
    case 'today':
      return bindToday(scope);
    case 'day-of':
      return sqlDay(value.of, scope);
  }
}

function sqlDay(value: Value, scope: SqlScope): string {
  const sql = sqlValue(value, scope);
  return value.type === 'day' ? sql : `(${sql} AT TIME ZONE ${bindZone(scope)})::date`;
}

/** What lies nearer to zero is zero as a double (half of 2^-1074, IEEE 754), and an error to the database. */
const SMALLEST_DOUBLE = '2.4703282292062328e-324';

/** Reads a column; what a fact would be empty for is NULL. */
function sqlRead({ as, sql }: SqlExpression): string {
  switch (as) {
    case 'text':
      return `NULLIF(${sql}, '') COLLATE "C"`;
    case 'uuid':
      return `(${sql})::text`;
    case 'integer':
      return `(${sql})::double precision`;
    case 'numeric':
      return readOnce(
        sql,
        `CASE WHEN abs(held.value) < ${SMALLEST_DOUBLE} THEN 0 WHEN abs(held.value) <= ${RULE_LIMITS.number} THEN held.value::double precision END`,
      );
    case 'double':
      return `(CASE WHEN abs(${sql}) <= ${RULE_LIMITS.number} THEN (${sql})::double precision END)`;
    default:
      return sql;
  }
}

/** Reads a set of choices as a text[], NULL when it has none. */
function sqlKeys(column: SqlColumn): string {
  switch (column.as) {
    case 'text[]':
      return `NULLIF(${column.sql}, '{}')`;
    case 'jsonb':
      return `(CASE WHEN jsonb_typeof(${column.sql}) = 'array' AND ${column.sql} <> '[]' THEN ARRAY(SELECT jsonb_array_elements_text(${column.sql})) END)`;
    case 'members':
      return `NULLIF(ARRAY(SELECT (${column.value.sql})::text FROM ${column.from} WHERE ${column.on}), '{}')`;
    default:
      invariant(false, `a column of ${column.as} holds no set of choices`);
  }
}

function sqlLiteral({ type, value }: LiteralValue, { bind }: SqlScope): string {
  if (value === null) return 'NULL';
  switch (type) {
    case 'number':
    case 'money':
      return bind(value, 'double precision');
    case 'instant':
      return bind(momentText(Number(value)), 'timestamptz');
    case 'day':
      return bind(value, 'date');
    case 'boolean':
      return bind(value, 'boolean');
    case 'choices':
      return bind(value, 'text[]');
    default:
      return bind(value, 'text');
  }
}

/** Reckons from the left, as JavaScript does. GREATEST and LEAST are of what is not NULL. */
function sqlArithmetic(
  { operator, operands }: Value & { readonly kind: 'arithmetic' },
  scope: SqlScope,
): string {
  const parts = operands.map((operand) => sqlQuantity(operand, scope));
  const [first = 'NULL', ...rest] = parts;
  switch (operator) {
    case 'min':
      return `LEAST(${parts.join(', ')})`;
    case 'max':
      return `GREATEST(${parts.join(', ')})`;
    case '/':
      return `(${[first, ...rest.map((part) => `NULLIF(${part}, 0)`)].join(' / ')})`;
    case '-':
      return rest.length === 0 ? `(0 - ${first})` : `(${parts.join(' - ')})`;
    default:
      return `(${parts.join(` ${operator} `)})`;
  }
}

/** A number to calculate with: a product of two that are too small would be an error of the database, so they are zero. */
function sqlQuantity(value: Value, scope: SqlScope): string {
  if (value.kind !== 'field' && value.kind !== 'otherwise') return sqlValue(value, scope);
  const { as } = expressionOf(value.kind === 'field' ? value.name : value.field.name, scope);
  const sql = sqlValue(value, scope);
  return as === 'integer' ? sql : `(CASE WHEN abs(${sql}) < ${RULE_LIMITS.fraction} THEN 0 ELSE ${sql} END)`;
}
