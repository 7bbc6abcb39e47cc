import type { KeysetOrder } from '../../../graphql/keyset.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  column as quoted,
  sql,
} from '../../../platform/database/sql.ts';
import { amountOf, currencyOf, storedOf, textOf, type ValueAt } from './custom-expressions.ts';
import type { StoredField } from './custom-fields.ts';

/** A long text is sorted by its beginning: the place of a page's last row travels in its cursor. */
const LONGEST_KEY = 200;

/** Behind every text of every language, in Unicode's order and in that of its bytes. */
const LAST_TEXT = '\uffff';

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
  const columns = await columnsOf(scope, { alias, id: field.id }, field, descending);
  return {
    name: `custom ${field.id}`,
    columns: columns.map(({ expression: _, ...column }) => column),
    computed: join(
      columns.map(({ column, expression }) => fragment`${expression} AS ${quoted(column)}`),
      ', ',
    ),
  };
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
  const lastText = descending ? '' : LAST_TEXT;
  switch (type) {
    case 'NUMBER':
    case 'DATE':
    case 'BOOLEAN':
      return [key('jsonb', fragment`coalesce(${storedOf(at)}, ${descending ? 'null' : '{}'}::jsonb)`)];
    case 'MONEY': {
      const own = scope.organization.currency;
      const currency = fragment`coalesce(nullif(coalesce(${currencyOf(at)}, ${LAST_TEXT}), ${own}), '') COLLATE "C"`;
      return [
        { column: 'customCurrency', type: 'text', descending: false, expression: currency },
        key('jsonb', fragment`coalesce(${amountOf(at)}, '0'::jsonb)`),
      ];
    }
    case 'SELECT': {
      const places = Object.fromEntries(options.map((option, index) => [option.key, index]));
      // A choice that is no longer offered stands behind those that are.
      const unlisted = fragment`CASE WHEN ${textOf(at)} IS NULL THEN ${descending ? -1 : options.length + 1}::int
        ELSE ${options.length}::int END`;
      return [key('int', fragment`coalesce(${lookedUp(at, places)}::int, ${unlisted})`)];
    }
    case 'MEMBER': {
      const name = lookedUp(at, await memberNames(scope));
      return [key('text', fragment`coalesce(${name}, ${lastText}) COLLATE "und-x-icu"`)];
    }
    default:
      return [
        key('text', fragment`coalesce(left(${textOf(at)}, ${LONGEST_KEY}), ${lastText}) COLLATE "und-x-icu"`),
      ];
  }
}

/** What a short list has under the value, as text: looked up in the statement's own words, not row by row in a table. */
function lookedUp(at: ValueAt, list: Readonly<Record<string, string | number>>): Fragment {
  return fragment`(${JSON.stringify(list)}::jsonb ->> ${textOf(at)})`;
}

async function memberNames(scope: OrganizationScope): Promise<Readonly<Record<string, string>>> {
  const rows = await sql(scope)<{ id: string; name: string }>`
    SELECT m.id, m.name FROM member AS m WHERE ${inOrganization(scope, 'm')}`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
