import type { ScratchDatabase } from './scratch-database.ts';

/** What a database consists of: each thing's name with its definition, in PostgreSQL's own words. */
export type Catalog = ReadonlyMap<string, string>;

// Ownership, privileges and the order of columns are no part of a shape.
const THINGS = `
  SELECT 'table ' || c.relname AS name, c.relkind::text AS definition
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL
  SELECT 'column ' || c.relname || '.' || a.attname,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
      'default ' || pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''),
      CASE WHEN a.attcollation <> t.typcollation THEN (SELECT 'collate ' || l.collname FROM pg_collation l WHERE l.oid = a.attcollation) END)
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT 'constraint ' || c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = 'public'::regnamespace AND k.contype <> 'n'
  UNION ALL
  SELECT 'index ' || c.relname, pg_get_indexdef(i.indexrelid)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid)
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy ' || p.tablename || '.' || p.policyname, concat_ws(' ', p.cmd, p.qual, p.with_check)
  FROM pg_policies p WHERE p.schemaname = 'public'
  UNION ALL
  SELECT 'function ' || p.proname, pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
  UNION ALL
  SELECT 'type ' || t.typname, t.typtype::text FROM pg_type t
  WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')`;

/** Reads a database's own schema; what libraries keep in schemas of theirs is theirs. */
export async function readCatalog(database: ScratchDatabase): Promise<Catalog> {
  const rows = await database.query<{ name: string; definition: string }>(THINGS);
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

/** The names of the things that one catalog has and the other has not, or has otherwise. */
export function differences(one: Catalog, other: Catalog): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).toSorted();
}
