import type pg from 'pg';

export interface Column {
  readonly name: string;
  /** As PostgreSQL calls it: `text`, `_text`, `timestamptz` and so on. */
  readonly type: string;
  readonly nullable: boolean;
}

/** A table that organizations own, as the catalog has it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** The table behind each referring column, the organization's own column aside. */
  readonly references: ReadonlyMap<string, string>;
  readonly constraints: readonly Reference[];
}

/** A foreign key: which columns, of which table. */
export interface Reference {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
}

/** Every table with an `organizationId`, read from the catalog. */
export async function readTables(pool: pg.Pool): Promise<readonly Table[]> {
  const { rows } = await pool.query<{
    name: string;
    columns: Column[];
    key: string[];
    constraints: Reference[];
  }>(`
    SELECT c.relname AS name,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', t.typname, 'nullable', NOT a.attnotnull) ORDER BY a.attnum)
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
      (SELECT coalesce(json_agg(a.attname), '[]') FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(k.conkey)
       WHERE k.conrelid = c.oid AND k.contype = 'p') AS key,
      (SELECT coalesce(json_agg(json_build_object('name', k.conname, 'target', f.relname, 'columns',
         (SELECT json_agg(a.attname ORDER BY array_position(k.conkey, a.attnum)) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum = ANY(k.conkey)))), '[]')
       FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f') AS constraints
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`);
  return rows
    .map((row) => ({
      ...row,
      references: new Map(
        row.constraints.flatMap(({ columns, target }) =>
          columns.filter((name) => name !== 'organizationId').map((name) => [name, target] as const),
        ),
      ),
    }))
    .filter(({ columns }) => columns.some(({ name }) => name === 'organizationId'));
}

/** One sum per table over an organization's rows: equal sums, equal bytes. */
export async function sumOf(
  pool: pg.Pool,
  organizationId: string,
  ids?: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const tables = (await readTables(pool)).filter(
    ({ columns }) => ids === undefined || columns.some(({ name }) => name === 'id'),
  );
  const parts = tables.map(
    ({
      name,
    }) => `SELECT '${name}' AS name, md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS sum
      FROM "${name}" AS t WHERE t."organizationId" = $1 ${ids ? 'AND t.id = ANY($2::uuid[])' : ''}`,
  );
  const { rows } = await pool.query<{ name: string; sum: string }>(
    parts.join(' UNION ALL '),
    ids ? [organizationId, ids] : [organizationId],
  );
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** Tables outside an organization whose rows name one of its records. */
export async function mentionedOutside(
  pool: pg.Pool,
  organizationId: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const parts = (await readTables(pool)).map(
    ({ name }) => `SELECT '${name}' AS name FROM "${name}" AS t
      WHERE t."organizationId" <> $1 AND t::text ~ $2 HAVING count(*) > 0`,
  );
  const { rows } = await pool.query<{ name: string }>(parts.join(' UNION ALL '), [
    organizationId,
    words.join('|'),
  ]);
  return rows.map(({ name }) => name);
}
