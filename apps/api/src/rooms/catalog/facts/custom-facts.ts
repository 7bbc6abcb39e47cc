import { attributeColumn, type FieldHost, type SqlColumn } from '@mikomi/domain/catalog';
import type { StoredField } from '../store/custom-fields.ts';
import { choice, choices, type Fact, type Facts, money, plain } from './fact.ts';
import type { FactScope } from './fact-scope.ts';
import { foldedText } from './folded-text.ts';

/** The custom fields of a kind of record as facts, `custom.<id>`; amounts are those in the organization's currency. */
export function customFacts(scope: FactScope, host: FieldHost, alias: string): Facts {
  const fields = scope.customFields.filter((field) => field.host === host);
  return Object.fromEntries(fields.map((field) => [`custom.${field.id}`, factOf(field, alias, scope)]));
}

function factOf({ id, name, type, options }: StoredField, alias: string, scope: FactScope): Fact {
  const at = (kind: Parameters<typeof attributeColumn>[2]): SqlColumn =>
    attributeColumn(`${alias}.attributes`, id, kind);
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
      return plain('text', name, foldedText(`(${alias}.attributes ->> '${id}')`));
  }
}
