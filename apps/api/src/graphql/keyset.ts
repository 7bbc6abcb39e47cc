import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { OrganizationScope } from '../platform/database/scope.ts';
import { column, type Fragment, fragment, join, raw, runScoped } from '../platform/database/sql.ts';
import { MAX_PAGE } from './limits.ts';

/** The order of a list: NOT NULL columns, each with its direction; the id is added at the end. */
export interface KeysetOrder {
  readonly name: string;
  readonly columns: readonly {
    readonly column: string;
    readonly type: 'text' | 'timestamptz' | 'bigint' | 'date' | 'int' | 'jsonb';
    readonly descending: boolean;
  }[];
  /** Columns that the table does not have, each as an expression over it with its name; they too are never null. */
  readonly computed?: Fragment;
  /** Where what is computed is read from beside the table: a join that keeps each row, once, and its computed column of the id. */
  readonly joined?: { readonly rows: Fragment; readonly id: string };
}

/** What a client asks of a connection: a page's size and where it begins. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page to read: how many rows, from which place, in which direction. */
export interface Page {
  readonly limit: number;
  readonly backward: boolean;
  readonly from: readonly unknown[] | undefined;
  readonly hash: string;
}

/** Reads the page arguments; a cursor of another list, order or filter is refused rather than misread. */
export function readPage(args: PageArguments, order: KeysetOrder, filter: unknown): Page {
  const { first, last } = args;
  if ((first == null) === (last == null)) throw badPage('Give either first or last.');
  const limit = first ?? last ?? 0;
  if (limit < 1 || limit > MAX_PAGE) throw badPage(`first and last are from 1 to ${MAX_PAGE}.`);
  // How a column is computed is no part of what was asked: a choice or member more leaves the places of the others.
  const { computed: _computed, joined: _joined, ...asked } = order;
  const hash = createHash('sha256')
    .update(JSON.stringify([asked, filter]))
    .digest('base64url')
    .slice(0, 10);
  const backward = last != null;
  const cursor = backward ? args.before : args.after;
  return { limit, backward, from: cursor == null ? undefined : readCursor(cursor, hash, order), hash };
}

/** The cursor of a row: its place in the order, and the order and filter it belongs to. */
export function cursorOf(hash: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([hash, ...values])).toString('base64url');
}

function readCursor(cursor: string, hash: string, order: KeysetOrder): readonly unknown[] {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== order.columns.length + 2)
    throw badPage('This cursor is not one of ours.');
  if (values[0] !== hash)
    throw badPage('This cursor belongs to another filter or order; begin at the first page.');
  const place = values.slice(1);
  const types = [...order.columns.map(({ type }) => type), 'uuid' as const];
  if (!types.every((type, index) => isOfType(type, place[index])))
    throw badPage('This cursor is not one of ours.');
  return place;
}

// As PostgreSQL writes them: what it would not read again never reaches it.
const WRITTEN = {
  text: /^[^\0]*$/s,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d(?::\d\d){0,2}$/,
  bigint: /^-?\d{1,18}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  int: /^-?\d{1,9}$/,
  // A number, a day, yes or no, or what stands in the place of none.
  jsonb: /^(?:-?\d{1,400}(?:\.\d{1,1200})?|"\d{4}-\d\d-\d\d"|true|false|null|\{\})$/,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

function isOfType(type: keyof typeof WRITTEN, value: unknown): boolean {
  if (typeof value !== 'string' || !WRITTEN[type].test(value)) return false;
  return type === 'date' || type === 'timestamptz' ? exists(value.slice(0, 10)) : true;
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function badPage(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_PAGE' } });
}

/** The columns whose values make a cursor, as text, ending with the id. */
export function cursorColumns(order: KeysetOrder, alias: string): Fragment {
  const columns = [...order.columns.map(({ column: name }) => name), 'id'];
  return raw(`ARRAY[${columns.map((name) => `${alias}."${name}"::text`).join(', ')}] AS "cursor"`);
}

/** The condition that a row stands behind the page's beginning; true on the first page. */
export function behind(page: Page, order: KeysetOrder, alias: string): Fragment {
  if (!page.from) return raw('true');
  const from = page.from;
  const keys = [
    ...order.columns.map((entry, index) => ({ ...entry, value: from[index] })),
    // The joined rows' own id stands in one index with what they are sorted by.
    {
      column: order.joined?.id ?? 'id',
      type: 'uuid',
      descending: order.columns.at(-1)?.descending ?? false,
      value: from.at(-1),
    },
  ];
  // One direction over all columns is a row comparison that an index answers in one range.
  const uniform = keys.every(({ descending }) => descending === keys[0]?.descending);
  if (uniform) {
    const sign = (keys[0]?.descending ?? false) !== page.backward ? '<' : '>';
    const left = join(
      keys.map((key) => column(key.column, alias)),
      ', ',
    );
    const right = join(
      keys.map((key) => fragment`${key.value}::${raw(key.type)}`),
      ', ',
    );
    return fragment`(${left}) ${raw(sign)} (${right})`;
  }
  const alternatives = keys.map((key, index) => {
    const equal = keys
      .slice(0, index)
      .map((earlier) => fragment`${column(earlier.column, alias)} = ${earlier.value}::${raw(earlier.type)}`);
    const sign = key.descending !== page.backward ? '<' : '>';
    return fragment`(${join([...equal, fragment`${column(key.column, alias)} ${raw(sign)} ${key.value}::${raw(key.type)}`], ' AND ')})`;
  });
  return fragment`(${join(alternatives, ' OR ')})`;
}

/** ORDER BY and LIMIT of a page: one row more than asked tells whether there is another page. */
export function ordered(page: Page, order: KeysetOrder, alias: string): Fragment {
  const last = order.columns.at(-1)?.descending ?? false;
  const keys = [...order.columns, { column: 'id', descending: last }].map(({ column: name, descending }) =>
    raw(`${alias}."${name}" ${descending !== page.backward ? 'DESC' : 'ASC'}`),
  );
  return fragment`ORDER BY ${join(keys, ', ')} LIMIT ${page.limit + 1}`;
}

/**
 * The rows of a table for which a condition holds, to stand in FROM. What an index of its own finds is found first, whole,
 * and sorted then: in the order's index it may stand at the very end.
 */
export function rowsFor(table: Fragment, alias: string, where: Fragment): Fragment {
  const from = fragment`${table} AS ${raw(alias)}`;
  return where.finds
    ? fragment`(SELECT * FROM ${from} WHERE ${where} OFFSET 0) AS ${raw(alias)}`
    : fragment`${from} WHERE ${where}`;
}

/** The ids of a page of a table's rows for which all conditions hold, under its alias. */
export function pageOfRows(
  scope: OrganizationScope,
  table: string,
  alias: string,
  conditions: readonly Fragment[],
  page: Page,
  order: KeysetOrder,
): Promise<KeysetRow[]> {
  const where = join([...conditions, behind(page, order, alias)], ' AND ');
  const source = order.computed
    ? fragment`(SELECT ${raw(alias)}.*, ${order.computed} FROM ${raw(table)} AS ${raw(alias)} ${order.joined?.rows ?? raw('')})`
    : raw(table);
  const rows = rowsFor(source, alias, where);
  // What is computed is read once for each row that is sorted, and written into cursors for those of the page alone.
  const sorted = order.computed
    ? fragment`(SELECT ${keysOf(order, alias)} FROM ${rows} ${ordered(page, order, alias)}) AS ${raw(alias)}`
    : rows;
  return runScoped<KeysetRow>(
    scope,
    fragment`SELECT ${raw(alias)}.id, ${cursorColumns(order, alias)} FROM ${sorted} ${ordered(page, order, alias)}`,
  );
}

function keysOf(order: KeysetOrder, alias: string): Fragment {
  return join(
    [...order.columns.map(({ column: name }) => name), 'id'].map((name) => column(name, alias)),
    ', ',
  );
}

/** A list is counted up to here; one more says that there are more. */
export const MOST_COUNTED = 10_000;

/** How many rows there are, counted no further than a list is. `rows` begins with FROM. */
export async function countRows(scope: OrganizationScope, rows: Fragment): Promise<number> {
  const [row] = await runScoped<{ count: number }>(scope, countOf(rows));
  return row?.count ?? 0;
}

/** The statement that counts rows, no further than a list is. */
export function countOf(rows: Fragment): Fragment {
  return fragment`SELECT count(*) AS count FROM (SELECT 1 ${rows} LIMIT ${MOST_COUNTED + 1}) AS counted`;
}

/** A row of a page's ids. */
export interface KeysetRow {
  readonly id: string;
  readonly cursor: readonly string[];
}

/** The page's rows in the list's order, with their cursors and whether there is more on either side. */
export function pageOf(
  page: Page,
  rows: readonly KeysetRow[],
): {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
} {
  const kept = rows.slice(0, page.limit);
  const inOrder = page.backward ? kept.toReversed() : kept;
  const cursors = inOrder.map(({ cursor }) => cursorOf(page.hash, cursor));
  const more = rows.length > page.limit;
  return {
    ids: inOrder.map(({ id }) => id),
    cursors,
    pageInfo: {
      hasNextPage: page.backward ? page.from !== undefined : more,
      hasPreviousPage: page.backward ? more : page.from !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}
