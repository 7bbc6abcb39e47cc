import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaSql } from '../../prisma/schema-sql.ts';
import { TEMPLATE } from '../testkit/embedded-server.ts';
import { beyondPrisma } from './beyond-prisma.ts';
import { differences, readCatalog } from './catalog.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

describe('the migrations and the Prisma schema', () => {
  let migrated: ScratchDatabase;
  let described: ScratchDatabase;

  beforeAll(async () => {
    migrated = await createScratchDatabase(TEMPLATE);
    described = await createScratchDatabase();
    await described.query(await schemaSql(described.url));
  });

  afterAll(async () => {
    await migrated?.drop();
    await described?.drop();
  });

  test('make the same database, but for what is beyond Prisma by name', async () => {
    const differ = differences(await readCatalog(migrated), await readCatalog(described));
    expect(differ).toEqual([...beyondPrisma].toSorted());
  });

  test.each([
    ['a column', 'ALTER TABLE lead ADD COLUMN mood text', 'column lead.mood'],
    ['a type', 'ALTER TABLE lead ALTER COLUMN "number" TYPE bigint', 'column lead.number'],
    ['emptiness', 'ALTER TABLE lead ALTER COLUMN "number" DROP NOT NULL', 'column lead.number'],
    ['a zone', 'ALTER TABLE person ALTER COLUMN "createdAt" TYPE timestamp(3)', 'column person.createdAt'],
    ['a default', 'ALTER TABLE product ALTER COLUMN billing DROP DEFAULT', 'column product.billing'],
    [
      'a reference',
      'ALTER TABLE session DROP CONSTRAINT "session_userId_fkey"',
      'constraint session.session_userId_fkey',
    ],
    ['a table', 'CREATE TABLE stray ()', 'table stray'],
    ['an index', 'DROP INDEX "session_userId_idx"', 'index session_userId_idx'],
  ])('are caught when %s differs', async (_what, drift, thing) => {
    await migrated.query(`BEGIN; ${drift}`);
    const differ = differences(await readCatalog(migrated), await readCatalog(described));
    await migrated.query('ROLLBACK');
    expect(differ.filter((name) => !beyondPrisma.has(name))).toEqual([thing]);
  });
});
