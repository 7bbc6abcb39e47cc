import {
  attributeColumn,
  type FieldHost,
  type SqlColumn,
  type SqlExpression,
  valueColumn,
} from '@mikomi/domain/catalog';
import type { StoredField } from '../store/custom-fields.ts';
import { choice, choices, type Fact, type Facts, money, plain } from './fact.ts';
import type { FactScope } from './fact-scope.ts';
import { foldedOnce } from './folded-text.ts';

/**
 * The custom fields of a kind of record as facts, `custom.<id>`; amounts are those in the organization's currency. What a rule asks
 * of a field that is quick in lists is asked of the index, which finds the records by one field's values alone; what a record holds
 * is loaded from the record.
 */
export function customFacts(scope: FactScope, host: FieldHost, alias: string): Facts {
  const fields = scope.customFields.filter((field) => field.host === host);
  return Object.fromEntries(fields.map((field) => [`custom.${field.id}`, factOf(field, alias, scope)]));
}

function factOf(field: StoredField, alias: string, scope: FactScope): Fact {
  const { id, name, type, options } = field;
  const index = indexOf(field, alias);
  const at = (kind: Parameters<typeof attributeColumn>[2]): SqlColumn => ({
    ...attributeColumn(`${alias}.attributes`, id, kind),
    ...(index && { through: { ...index, sql: valueColumn(`${index.alias}.value`, kind).sql } }),
  });
  const offered = options.map((option) => ({ ...option, inUse: true }));
  switch (type) {
    case 'NUMBER':
      return plain('number', name, at('number'));
    case 'MONEY':
      return money(scope.currency, name, at({ money: scope.currency }));
    case 'DATE':
      return plain('day', name, at('day'));
    case 'BOOLEAN':
      return plain('boolean', name, at('boolean'));
    case 'SELECT':
      return choice(name, offered, at('choice'));
    case 'MULTI_SELECT':
      return choices(name, offered, at('choices'));
    case 'MEMBER':
      return choice(name, scope.members, at('choice'));
    default:
      return plain('text', name, {
        ...foldedOnce(`(${alias}.attributes ->> '${id}')`),
        ...(index && { through: { ...index, sql: `(${index.alias}.words COLLATE "C")` } }),
      });
  }
}

/** The rows of the index that hold a field of the records of an alias. */
function indexOf(
  { id, isReady }: StoredField,
  record: string,
): (SqlExpression['through'] & { alias: string }) | undefined {
  if (!isReady) return undefined;
  const alias = `${record}_quick`;
  const on = `${alias}."organizationId" = ${record}."organizationId" AND ${alias}."fieldId" = '${id}' AND ${alias}."recordId" = ${record}.id`;
  return { alias, from: `indexed_value AS ${alias}`, on, sql: alias };
}
