import type { KeysetOrder } from '../../../graphql/keyset.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  column as quoted,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import {
  amountOf,
  currencyOf,
  LAST_TEXT,
  LONGEST_KEY,
  labelOr,
  rankOr,
  storedOf,
  textOf,
  type ValueAt,
} from './custom-expressions.ts';
import type { StoredField } from './custom-fields.ts';
import { isSorted } from './indexed-values.ts';

const ID = 'customId';

type Column = KeysetOrder['columns'][number] & { readonly expression: Fragment };

/**
 * The order of rows by a custom field: choices as they are listed, members by name, amounts within their currency, the
 * organization's own first. In the place of no value stands what comes last in the order's direction.
 */
export async function customOrder(
  scope: OrganizationScope & { readonly organization: { readonly currency: string } },
  alias: string,
  field: StoredField,
  descending: boolean,
): Promise<KeysetOrder> {
  const at = field.isReady ? { alias: 'sorted', id: field.id, indexed: true } : { alias, id: field.id };
  const columns = await columnsOf(scope, at, field, descending);
  return {
    name: `custom ${field.id}`,
    columns: columns.map(({ expression: _, ...column }) => column),
    computed: join(
      [
        ...columns.map(({ column, expression }) => fragment`${expression} AS ${quoted(column)}`),
        ...(field.isReady ? [raw(`sorted."recordId" AS "${ID}"`)] : []),
      ],
      ', ',
    ),
    ...(field.isReady ? { joined: { rows: indexRows(alias, field), id: ID } } : {}),
  };
}

/** The index's row of each record: there is one for every record, with a value or without. */
function indexRows(alias: string, { id, type }: StoredField): Fragment {
  return fragment`JOIN indexed_value AS sorted ON sorted."organizationId" = ${quoted('organizationId', alias)}
    AND sorted."fieldId" = ${id}::uuid AND sorted."recordId" = ${quoted('id', alias)} AND ${isSorted('sorted', type)}`;
}

async function columnsOf(
  scope: Parameters<typeof customOrder>[0],
  at: ValueAt,
  { type, options }: StoredField,
  descending: boolean,
): Promise<readonly Column[]> {
  const key = (keyType: Column['type'], expression: Fragment): Column => ({
    column: 'customKey',
    type: keyType,
    descending,
    expression,
  });
  const direction = descending ? 'down' : 'up';
  const indexed = (name: 'rank' | 'label') => (at.indexed ? quoted(name, at.alias) : undefined);
  switch (type) {
    case 'NUMBER':
    case 'DATE':
    case 'BOOLEAN':
      return [key('jsonb', rankOr(indexed('rank') ?? storedOf(at), direction))];
    case 'MONEY': {
      const own = scope.organization.currency;
      const currency = fragment`coalesce(nullif(coalesce(${currencyOf(at)}, ${LAST_TEXT}), ${own}), '') COLLATE "C"`;
      return [
        { column: 'customCurrency', type: 'text', descending: false, expression: currency },
        key('jsonb', fragment`coalesce(${amountOf(at)}, '0'::jsonb)`),
      ];
    }
    case 'SELECT':
      return [key('jsonb', rankOr(indexed('rank') ?? placeOf(at, options), direction))];
    case 'MEMBER': {
      const name = fragment`(${JSON.stringify(await memberNames(scope))}::jsonb ->> ${textOf(at)})`;
      return [key('text', labelOr(name, direction))];
    }
    default:
      return [
        key('text', labelOr(indexed('label') ?? fragment`left(${textOf(at)}, ${LONGEST_KEY})`, direction)),
      ];
  }
}

/** The place of a choice, looked up in the statement's own words; one that is no longer offered stands behind those that are. */
function placeOf(at: ValueAt, options: StoredField['options']): Fragment {
  const places = Object.fromEntries(options.map((option, index) => [option.key, index]));
  const unlisted = fragment`CASE WHEN ${textOf(at)} IS NOT NULL THEN to_jsonb(${options.length}::int) END`;
  return fragment`coalesce(${JSON.stringify(places)}::jsonb -> ${textOf(at)}, ${unlisted})`;
}

async function memberNames(scope: OrganizationScope): Promise<Readonly<Record<string, string>>> {
  const rows = await sql(scope)<{ id: string; name: string }>`
    SELECT m.id, m.name FROM member AS m WHERE ${inOrganization(scope, 'm')}`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
