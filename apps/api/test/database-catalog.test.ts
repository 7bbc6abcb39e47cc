import { beforeAll, describe, expect, test } from 'vitest';
import { type Filled, fill } from './schema-walk/filled-organization.ts';
import { readTables, type Table } from './schema-walk/tables.ts';
import { openWorld, type World } from './testkit/world.ts';

/** What stands above organizations: people, how they sign in, and the list of migrations. */
const ABOVE = ['_prisma_migrations', 'account', 'person', 'session', 'verification'];

describe('the catalog of the database', () => {
  let world: World;
  let tables: readonly Table[];
  let mine: Filled;
  let other: Filled;

  beforeAll(async () => {
    world = await openWorld();
    tables = await readTables(world.ownerPool);
    mine = await fill(world.ownerPool, await newOrganization());
    other = await fill(world.ownerPool, await newOrganization());
  });

  async function newOrganization(): Promise<string> {
    const { slug } = await (await world.signUp()).found();
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [slug]);
    return rows[0].id;
  }

  test('gives every instant its zone', async () => {
    const { rows } = await world.ownerPool.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type IN ('timestamp without time zone', 'time without time zone')`,
    );
    expect(rows).toEqual([]);
    const instants = tables.flatMap(({ columns }) => columns.filter(({ type }) => type === 'timestamptz'));
    expect(instants.length).toBeGreaterThan(50);
  });

  test('puts the organization into the key of every table but those of people', async () => {
    const { rows } = await world.ownerPool.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(k.conkey)
         WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attname = 'organizationId') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(ABOVE);
  });

  test('keeps what records hold in own fields in their rows, where rules and lists read it of each', async () => {
    const { rows } = await world.ownerPool.query<{ name: string }>(
      `SELECT a.attrelid::regclass::text AS name FROM pg_attribute AS a
       WHERE a.attname = 'attributes' AND a.attstorage = 'm' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['company', 'contact', 'lead']);
  });

  test('carries the organization in every reference between two of its tables', () => {
    const owned = new Set(tables.map(({ name }) => name));
    const without = tables.flatMap(({ name, constraints }) =>
      constraints
        .filter(({ columns, target }) => owned.has(target) && !columns.includes('organizationId'))
        .map((constraint) => `${name}: ${constraint.name}`),
    );
    expect(without).toEqual([]);
  });

  test('refuses a reference into another organization, for every foreign key', async () => {
    const owned = new Set(tables.map(({ name }) => name));
    const tried: string[] = [];
    const allowed: string[] = [];
    for (const table of tables) {
      for (const { name, columns, target } of table.constraints.filter((one) => owned.has(one.target))) {
        const column = columns.find((one) => one !== 'organizationId');
        if (column === undefined) continue;
        tried.push(name);
        const key = table.columns.some((one) => one.name === 'id')
          ? [`id = $3`, mine.keys.get(table.name)]
          : [`$3::text IS NOT NULL`, ''];
        const change = world.ownerPool.query(
          `UPDATE "${table.name}" SET "${column}" = $1 WHERE "organizationId" = $2 AND ${key[0]}`,
          [other.keys.get(target), mine.organizationId, key[1]],
        );
        const refusal = await change.then(
          () => undefined,
          (error: { readonly code?: string }) => error.code,
        );
        if (refusal !== FOREIGN_KEY_VIOLATION) allowed.push(`${name}: ${refusal ?? 'allowed'}`);
      }
    }
    expect(tried.length).toBeGreaterThan(40);
    expect(allowed).toEqual([]);
  });

  test('lets the application’s role rewrite no history and own no table', async () => {
    const { rows } = await world.ownerPool.query(
      `SELECT has_table_privilege('mikomi_app', 'change', 'UPDATE') AS rewrites,
         has_table_privilege('mikomi_app', 'change', 'DELETE') AS forgets,
         has_table_privilege('mikomi_app', '_prisma_migrations', 'SELECT') AS migrates,
         (SELECT count(*)::int FROM pg_tables WHERE tableowner = 'mikomi_app') AS owns`,
    );
    expect(rows).toEqual([{ rewrites: false, forgets: false, migrates: false, owns: 0 }]);
  });
});

const FOREIGN_KEY_VIOLATION = '23503';
