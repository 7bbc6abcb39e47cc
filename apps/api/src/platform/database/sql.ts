import type pg from 'pg';
import { type Database, types } from './database.ts';
import type { OrganizationScope } from './scope.ts';

/** A piece of SQL with its values apart from its text. `scoped` says that it holds the statement to one organization. */
export interface Fragment {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly scoped: boolean;
  /** Says that it holds for few rows, wherever they stand in an order, and that an index finds them. */
  readonly finds?: boolean;
}

/** Writes a piece of SQL; what is interpolated becomes a parameter, or is woven in when it is itself a piece. */
export function fragment(strings: TemplateStringsArray, ...parts: readonly unknown[]): Fragment {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  let scoped = false;
  let finds = false;
  const append = (text: string) => {
    texts[texts.length - 1] += text;
  };
  parts.forEach((part, index) => {
    if (isFragment(part)) {
      part.strings.forEach((text, position) => {
        if (position > 0) {
          values.push(part.values[position - 1]);
          texts.push('');
        }
        append(text);
      });
      scoped ||= part.scoped;
      finds ||= part.finds ?? false;
    } else {
      values.push(part);
      texts.push('');
    }
    append(strings[index + 1] ?? '');
  });
  return { strings: texts, values, scoped, finds };
}

/** SQL from the code's own hands, such as a table or column name; never from outside. */
export function raw(text: string): Fragment {
  return { strings: [text], values: [], scoped: false };
}

/** A quoted column, with its table's alias before it when there is one. */
export function column(name: string, alias?: string): Fragment {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  return raw(alias ? `${alias}.${quoted}` : quoted);
}

/** Pieces set one after another. */
export function join(pieces: readonly Fragment[], separator: string): Fragment {
  return pieces.reduce(
    (whole, piece, index) => (index === 0 ? piece : fragment`${whole}${raw(separator)}${piece}`),
    raw(''),
  );
}

/** Holds a table to the context's organization: without one of these a statement is refused. */
export function inOrganization(scope: OrganizationScope, alias?: string): Fragment {
  const piece = fragment`${column('organizationId', alias)} = ${scope.organizationId}`;
  return { ...piece, scoped: true };
}

/** The context's organization as the value of a written row's key: an insert's scope. */
export function asWritten(scope: OrganizationScope): Fragment {
  return { ...fragment`${scope.organizationId}::uuid`, scoped: true };
}

/** A condition by which rows are found: they are looked up first and sorted then. */
export function finding(condition: Fragment): Fragment {
  return { ...condition, finds: true };
}

/** As {@link inOrganization}, and only what has not been deleted. */
export function living(scope: OrganizationScope, alias: string): Fragment {
  return fragment`${inOrganization(scope, alias)} AND ${column('deletedAt', alias)} IS NULL`;
}

/** Runs statements for one organization; in a transaction where the scope is one. Instants come back as epoch milliseconds. */
export function sql(
  scope: OrganizationScope,
): <Row = Record<string, unknown>>(
  strings: TemplateStringsArray,
  ...parts: readonly unknown[]
) => Promise<Row[]> {
  return <Row>(strings: TemplateStringsArray, ...parts: readonly unknown[]) =>
    runScoped<Row>(scope, fragment(strings, ...parts));
}

/**
 * Runs a statement that stands above organizations: finding the organization of a session or token, and the product's own
 * work over all tenants; inside a transaction on its connection. Nothing that answers a member's question about records.
 */
export async function runAbove<Row>(
  at: Database | { readonly client: pg.ClientBase },
  statement: Fragment,
): Promise<Row[]> {
  const queryable: pg.ClientBase | pg.Pool = 'client' in at ? at.client : at.pool;
  const { rows } = await queryable.query({
    text: textOf(statement),
    values: statement.values.map(bind),
    types,
  });
  return rows as Row[];
}

/** As {@link sql}, for a statement that stands ready as a piece. */
export async function runScoped<Row>(scope: OrganizationScope, statement: Fragment): Promise<Row[]> {
  if (!statement.scoped) throw new Error(`A statement without its organization: ${textOf(statement)}`);
  const queryable: pg.ClientBase | pg.Pool = scope.client ?? scope.database.pool;
  const { rows } = await queryable.query({
    text: textOf(statement),
    values: statement.values.map(bind),
    types,
  });
  return rows as Row[];
}

/** The SQLSTATE of an error that the database answered. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function textOf({ strings }: Fragment): string {
  return strings.reduce((text, piece, index) => (index === 0 ? piece : `${text}$${index}${piece}`));
}

function isFragment(part: unknown): part is Fragment {
  return typeof part === 'object' && part !== null && 'strings' in part && 'scoped' in part;
}

function bind(value: unknown): unknown {
  return value === undefined ? null : value;
}
