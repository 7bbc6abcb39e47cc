import { invariant } from '../../shared/index.ts';
import { GROUPS_FACT } from './fact-schema.ts';
import type { Value } from './rule.ts';
import type { SqlExpression } from './sql-columns.ts';
import { columnOf, isStoredUuid, type SqlScope } from './sql-scope.ts';
import { sqlValue } from './sql-value.ts';

/** Whether a set of choices has one; asked so that an index of the set is used. */
export function sqlIncludes(choices: Value, option: Value, scope: SqlScope): string {
  if (choices.kind !== 'field') return `${sqlValue(option, scope)} = ANY(${sqlValue(choices, scope)})`;
  const column = columnOf(choices.name, scope);
  if (column.as !== 'members')
    return column.as === 'jsonb'
      ? `${column.sql} @> to_jsonb(${sqlValue(option, scope)})`
      : `${sqlValue(choices, scope)} @> ARRAY[${sqlValue(option, scope)}]`;
  const { value, from, on } = column;
  return `EXISTS (SELECT FROM ${from} WHERE ${on} AND ${sqlMember(value, option, scope)})`;
}

function sqlMember(value: SqlExpression, option: Value, scope: SqlScope): string {
  if (value.as !== 'uuid' || option.kind !== 'literal')
    return `(${value.sql})::text = ${sqlValue(option, scope)}`;
  return isStoredUuid(option.value) ? `${value.sql} = ${scope.bind(option.value, 'uuid')}` : 'FALSE';
}

/** Whether a record is in one of several groups. */
export function sqlInGroup(groups: readonly string[], scope: SqlScope): string {
  const column = columnOf(GROUPS_FACT, scope);
  if (column.as === 'members') {
    const { value, from, on } = column;
    const keys = value.as === 'uuid' ? groups.filter(isStoredUuid) : groups;
    const list = scope.bind(keys, value.as === 'uuid' ? 'uuid[]' : 'text[]');
    return `EXISTS (SELECT FROM ${from} WHERE ${on} AND ${value.sql} = ANY(${list}))`;
  }
  const keys = scope.bind(groups, 'text[]');
  if (column.as === 'jsonb') return `${column.sql} ?| ${keys}`;
  invariant(column.as === 'text[]', 'groups are a set of choices');
  return `${column.sql} && ${keys}`;
}
