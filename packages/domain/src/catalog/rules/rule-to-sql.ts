import { invariant } from '../../shared/index.ts';
import { askedThrough } from './asked-through.ts';
import { nowOf } from './context-facts.ts';
import { dateTestOf } from './date-span.ts';
import type { Condition, Rule, RuleContext } from './rule.ts';
import type { SqlColumns } from './sql-columns.ts';
import { sqlDateTest, sqlEquality, sqlOneOf, sqlOrder, sqlText } from './sql-comparison.ts';
import { sqlIncludes, sqlInGroup } from './sql-membership.ts';
import { columnOf, momentText, type SqlParameter, type SqlScope } from './sql-scope.ts';
import { sqlValue } from './sql-value.ts';

/** A condition of SQL: what stands after WHERE, and the values of its parameters in their order. */
export interface SqlCondition {
  readonly text: string;
  readonly values: readonly SqlParameter[];
}

/**
 * Writes a rule as a condition for WHERE (PostgreSQL 15 and later), which finds exactly the rows that `compileRule` says yes
 * to. Every value is bound; the text holds only the operators and what `columns` says. A part that is NULL counts as false,
 * and is made false before it is negated. `firstParameter` is the number of the first parameter. Where the day of a moment
 * is compared with another field, the database’s own time zone data decide it.
 * Source: PostgreSQL, 9.1 Logical Operators, for the third truth value that is closed here; that values are bound is ours,
 * because a text in a statement is an open door.
 */
export function ruleToSql(
  rule: Rule,
  columns: SqlColumns,
  context: RuleContext,
  firstParameter = 1,
): SqlCondition {
  const values: SqlParameter[] = [];
  const text = write(rule, {
    columns,
    context,
    bind: (value, type) => {
      values.push(value);
      return `$${firstParameter + values.length - 1}::${type}`;
    },
  });
  return { text, values };
}

function write(condition: Condition, scope: SqlScope): string {
  if (condition.kind === 'equality' && condition.operator === '!=')
    return `(${write({ ...condition, operator: '==' }, scope)}) IS NOT TRUE`;
  if (condition.kind === 'empty') {
    const filled = { ...condition, kind: 'filled' } as const;
    if (askedThrough(filled, scope)) return `(${write(filled, scope)}) IS NOT TRUE`;
  }
  const through = askedThrough(condition, scope);
  if (through !== undefined)
    return `EXISTS (SELECT FROM ${through.from} WHERE ${through.on} AND ${write(condition, through.scope)})`;
  const dateTest = dateTestOf(condition);
  if (dateTest !== undefined) return sqlDateTest(dateTest, scope);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? 'TRUE' : 'FALSE';
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => write(part, scope));
      return `(${parts.join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return `(${write(condition.condition, scope)}) IS NOT TRUE`;
    case 'between': {
      const { operator, first, middle, last } = condition;
      const order = { kind: 'order', operator } as const;
      const low = write({ ...order, left: first, right: middle }, scope);
      return `(${low} AND ${write({ ...order, left: middle, right: last }, scope)})`;
    }
    case 'some':
      return exists(condition.rows, scope, condition.condition);
    case 'none':
      return `NOT ${exists(condition.rows, scope, condition.condition)}`;
    case 'any-rows':
      return exists(condition.rows, scope);
    case 'no-rows':
      return `NOT ${exists(condition.rows, scope)}`;
    default:
      return writeTest(condition, scope);
  }
}

function exists(name: string, scope: SqlScope, condition?: Condition): string {
  const column = columnOf(name, scope);
  invariant(column.as === 'rows', `the field ${name} holds no rows`);
  const part = condition && write(condition, { ...scope, columns: column.columns });
  return `EXISTS (SELECT FROM ${column.from} WHERE ${column.on}${part === undefined ? '' : ` AND ${part}`})`;
}

type Test = Exclude<
  Condition,
  {
    readonly kind: 'constant' | 'and' | 'or' | 'not' | 'some' | 'none' | 'any-rows' | 'no-rows' | 'between';
  }
>;

function writeTest(test: Test, scope: SqlScope): string {
  switch (test.kind) {
    case 'holds':
      return sqlValue(test.value, scope);
    case 'equality':
      return sqlEquality(test.left, test.right, scope);
    case 'order':
      return sqlOrder(test.operator, test.left, test.right, scope);
    case 'one-of':
      return sqlOneOf(test.value, test.list, scope);
    case 'includes':
      return sqlIncludes(test.choices, test.option, scope);
    case 'text':
      return sqlText(test, scope);
    case 'empty':
      return `${sqlValue(test.value, scope)} IS NULL`;
    case 'filled':
      return `${sqlValue(test.value, scope)} IS NOT NULL`;
    case 'within-last': {
      const now = nowOf(scope.context);
      if (Number.isNaN(now)) return 'FALSE';
      const from = now - test.count * (test.unit === 'minutes' ? 60_000 : 3_600_000);
      const bounds = [from, now].map((at) => scope.bind(momentText(at), 'timestamptz'));
      return `${sqlValue(test.value, scope)} BETWEEN ${bounds.join(' AND ')}`;
    }
    case 'in-group':
      return sqlInGroup(test.groups, scope);
  }
}
