import { todayOf } from './context-facts.ts';
import { type DateTest, momentsOf } from './date-span.ts';
import type { Condition, LiteralValue, OrderOperator, TextOperator, Value } from './rule.ts';
import { expressionOf, isStoredUuid, momentText, type SqlScope, type SqlType } from './sql-scope.ts';
import { sqlValue } from './sql-value.ts';

/**
 * A filled literal beside a field that stands in a column of its type: the column is compared as it is, so that an index
 * on it is used. Undefined where the field has to be read first; 'never' where the column cannot hold the literal.
 */
function plainOperands(
  left: Value,
  right: readonly LiteralValue[],
  scope: SqlScope,
):
  | { readonly sql: string; readonly type: SqlType; readonly keys: readonly (string | number | boolean)[] }
  | undefined {
  if (left.kind !== 'field' || left.type === 'choices') return undefined;
  const { as, sql, plainly } = expressionOf(left.name, scope);
  const keys = right.map(({ value }) => value) as readonly (string | number | boolean)[];
  switch (as) {
    case 'text': {
      const isPlain = plainly !== undefined && !keys.some((key) => plainly.but.test(String(key)));
      return { sql: isPlain ? plainly.sql : sql, type: as, keys };
    }
    case 'boolean':
    case 'date':
      return { sql, type: as, keys };
    case 'timestamptz':
      return { sql, type: as, keys: keys.map((key) => momentText(Number(key))) };
    case 'uuid':
      return { sql, type: as, keys: keys.filter(isStoredUuid) };
    case 'integer':
      return keys.every(Number.isInteger) ? { sql, type: 'bigint', keys } : undefined;
    default:
      return undefined;
  }
}

function isFilledLiteral(value: Value): value is LiteralValue {
  return value.kind === 'literal' && value.value !== null;
}

/** Whether two values are the same; two empty ones are. */
export function sqlEquality(left: Value, right: Value, scope: SqlScope): string {
  if (isFilledLiteral(left) && !isFilledLiteral(right)) return sqlEquality(right, left, scope);
  if (left.type === 'choices') return sqlSameKeys(sqlValue(left, scope), sqlValue(right, scope));
  const plain = isFilledLiteral(right) ? plainOperands(left, [right], scope) : undefined;
  const range = isFilledLiteral(right) ? sqlRange('=', left, right.value, scope) : [];
  if (plain === undefined)
    return [...range, `${sqlValue(left, scope)} IS NOT DISTINCT FROM ${sqlValue(right, scope)}`].join(
      ' AND ',
    );
  const [key] = plain.keys;
  return key === undefined
    ? 'FALSE'
    : [...range, `${plain.sql} = ${scope.bind(key, plain.type)}`].join(' AND ');
}

function sqlSameKeys(a: string, b: string): string {
  return `((${a} IS NULL AND ${b} IS NULL) OR (${a} @> ${b} AND ${a} <@ ${b}))`;
}

/** Whether two values stand in an order; NULL, which WHERE takes for no, when one is empty. */
export function sqlOrder(operator: OrderOperator, left: Value, right: Value, scope: SqlScope): string {
  const plain =
    left.type !== 'text' && isFilledLiteral(right) ? plainOperands(left, [right], scope) : undefined;
  const [key] = plain?.keys ?? [];
  if (plain !== undefined && key !== undefined)
    return `${plain.sql} ${operator} ${scope.bind(key, plain.type)}`;
  const whole = `${sqlValue(left, scope)} ${operator} ${sqlValue(right, scope)}`;
  return [...(isFilledLiteral(right) ? sqlRange(operator, left, right.value, scope) : []), whole].join(
    ' AND ',
  );
}

/** The range of an index that a comparison lies in, where the field has one; its numbers are those that JSON writes. */
function sqlRange(
  operator: OrderOperator | '=',
  value: Value,
  bound: LiteralValue['value'],
  scope: SqlScope,
): readonly string[] {
  const ranks = value.kind === 'field' ? expressionOf(value.name, scope).ranks : undefined;
  if (ranks === undefined) return [];
  const key = scope.bind(JSON.stringify(bound), 'jsonb');
  if (operator === '=') return [`${ranks.atLeast} = ${key}`];
  return [operator.startsWith('>') ? `${ranks.atLeast} >= ${key}` : `${ranks.atMost} <= ${key}`];
}

/** Whether a value is one of a list. */
export function sqlOneOf(value: Value, list: readonly LiteralValue[], scope: SqlScope): string {
  const plain = plainOperands(value, list, scope);
  if (plain !== undefined)
    return `${plain.sql} = ANY(${scope.bind(plain.keys, `${plain.type}[]` as SqlType)})`;
  const [type, keyOf] = LISTS[value.type as keyof typeof LISTS] ?? LISTS.text;
  const keys = list.map((literal) => keyOf(literal.value));
  return `${sqlValue(value, scope)} = ANY(${scope.bind(keys, type)})`;
}

type Key = (value: LiteralValue['value']) => string | number | boolean;
const asItIs = (value: LiteralValue['value']) => value as string | number | boolean;
const LISTS = {
  text: ['text[]', asItIs],
  number: ['double precision[]', asItIs],
  money: ['double precision[]', asItIs],
  boolean: ['boolean[]', asItIs],
  day: ['date[]', asItIs],
  instant: ['timestamptz[]', (value) => momentText(Number(value))],
} as const satisfies Record<string, readonly [SqlType, Key]>;

/** Whether a day or a moment lies in a span; the bounds are found here, the database only compares. */
export function sqlDateTest(test: DateTest, scope: SqlScope): string {
  const { context, bind } = scope;
  const sql = sqlValue(test.value, scope);
  const bounds: string[] = [];
  if (test.value.type === 'day') {
    const { from, to } = test.days(todayOf(context));
    const ranged = (operator: OrderOperator, day: string) => sqlRange(operator, test.value, day, scope);
    if (from !== undefined) bounds.push(...ranged('>=', from), `${sql} >= ${bind(from, 'date')}`);
    if (to !== undefined) bounds.push(...ranged('<=', to), `${sql} <= ${bind(to, 'date')}`);
  } else {
    const { from, before } = momentsOf(test, context);
    if (!(from < before)) return 'FALSE';
    if (Number.isFinite(from)) bounds.push(`${sql} >= ${bind(momentText(from), 'timestamptz')}`);
    if (Number.isFinite(before)) bounds.push(`${sql} < ${bind(momentText(before), 'timestamptz')}`);
  }
  return bounds.length === 1 ? (bounds[0] as string) : `(${bounds.join(' AND ')})`;
}

/** Whether a text has another in it; a literal goes into a pattern with the signs of patterns escaped. */
export function sqlText(
  { operator, text, part }: Condition & { readonly kind: 'text' },
  scope: SqlScope,
): string {
  if (isFilledLiteral(part)) {
    const whole = plainOperands(text, [part], scope)?.sql ?? sqlValue(text, scope);
    const escaped = String(part.value).replace(/[\\%_]/g, (sign) => `\\${sign}`);
    return `${whole} LIKE ${scope.bind(PATTERNS[operator](escaped), 'text')}`;
  }
  const whole = sqlValue(text, scope);
  const piece = sqlValue(part, scope);
  switch (operator) {
    case 'contains':
      return `strpos(${whole}, ${piece}) > 0`;
    case 'startsWith':
      return `starts_with(${whole}, ${piece})`;
    case 'endsWith':
      return `right(${whole}, char_length(${piece})) = ${piece}`;
  }
}

const PATTERNS: Readonly<Record<TextOperator, (text: string) => string>> = {
  contains: (text) => `%${text}%`,
  startsWith: (text) => `${text}%`,
  endsWith: (text) => `%${text}`,
};
