import { attributeColumn, type FieldHost, type SqlColumn, valueColumn } from '@mikomi/domain/catalog';
import type { StoredField } from '../store/custom-fields.ts';
import { sortedBy } from '../store/indexed-values.ts';
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

/** Compared with a literal as jsonb first, which leaves few values to be read as what they are. */
const ASKED_AS_IT_STANDS: readonly StoredField['type'][] = ['NUMBER', 'DATE', 'SELECT', 'MEMBER'];
const standing = (value: string) => ({
  atLeast: `coalesce(${value}, 'null'::jsonb)`,
  atMost: `coalesce(${value}, '{}'::jsonb)`,
});

function factOf(field: StoredField, alias: string, scope: FactScope): Fact {
  const { id, name, type, options } = field;
  const index = indexOf(field, alias);
  const at = (kind: Parameters<typeof attributeColumn>[2]): SqlColumn => ({
    ...attributeColumn(`${alias}.attributes`, id, kind),
    ...(ASKED_AS_IT_STANDS.includes(type) && { ranks: standing(`(${alias}.attributes -> '${id}')`) }),
    ...(index && {
      through: {
        ...index.rows,
        sql: valueColumn(index.value, kind).sql,
        ...(index.ranks && { ranks: index.ranks }),
      },
    }),
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
        ...(index && { through: { ...index.rows, sql: index.words } }),
      });
  }
}

/** The rows of the index that hold a field of the records of an alias. */
function indexOf({ id, type, isReady }: StoredField, record: string) {
  if (!isReady) return undefined;
  const row = `${record}_quick`;
  return {
    value: `${row}.value`,
    words: `(${row}.words COLLATE "C")`,
    rows: {
      from: `indexed_value AS ${row}`,
      on: `${row}."organizationId" = ${record}."organizationId" AND ${row}."fieldId" = '${id}' AND ${row}."recordId" = ${record}.id
        AND ${row}."sortedBy" = '${sortedBy(type)}'`,
    },
    // A choice is sorted by its place.
    ranks: (type === 'NUMBER' || type === 'DATE') && {
      atLeast: `coalesce(${row}.rank, 'null'::jsonb)`,
      atMost: `coalesce(${row}.rank, '{}'::jsonb)`,
    },
  };
}
