import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from '../../src/platform/context.ts';
import { copyRows } from '../../src/platform/database/copy-rows.ts';
import { newId } from '../../src/platform/ids.ts';
import { TEMPLATE } from '../testkit/embedded-server.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

const ORGANIZATION = newId();
const TABLE = {
  model: 'Contact',
  table: 'contact',
  columns: ['id', 'name', 'terms', 'attributes', 'jobTitle'],
  same: { sortName: '', nameKey: '', readingKey: '', createdAt: '2026-01-02T03:04:05.678Z' },
};

describe('rows that are copied', () => {
  let database: ScratchDatabase;
  let client: pg.Client;
  let tx: Transaction;

  beforeAll(async () => {
    database = await createScratchDatabase(TEMPLATE);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    tx = { client, organizationId: ORGANIZATION } as unknown as Transaction;
  });

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const rowOf = (name: string, terms: readonly string[] = []) => ({
    id: newId(),
    name,
    terms,
    attributes: { name, list: terms },
    jobTitle: null,
  });

  test('arrive as they were, whatever signs are in them', async () => {
    const signs = ['\\N', '\\.', 'a\tb', 'a\nb\r', '"', "'", '\\', '山田 太郎', '😀', '', '{a,b}', 'NULL'];
    const rows = signs.map((sign) => rowOf(sign, [sign, `${sign}x`]));
    await copyRows(tx, TABLE, rows);
    const stored = await client.query(
      'SELECT id, name, terms, attributes, "jobTitle" FROM contact WHERE "organizationId" = $1 ORDER BY id',
      [ORGANIZATION],
    );
    expect(stored.rows).toEqual(rows);
  });

  test.each([
    ['the first', 0],
    ['the last', 2_999],
  ])('fail as the database says when %s of many is wrong, and the connection goes on', async (_which, at) => {
    const rows = Array.from({ length: 3_000 }, (_, n) => rowOf(`Person ${n}`, ['x'.repeat(500)]));
    await client.query('BEGIN');
    const wrong = rows.with(at, { ...rowOf('Wrong'), id: 'no id' });
    await expect(copyRows(tx, TABLE, wrong)).rejects.toMatchObject({ code: '22P02' });
    // Nothing is written into a transaction that has failed, and nobody waits for it.
    await expect(copyRows(tx, TABLE, rows)).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    await copyRows(tx, TABLE, rows);
    const { rows: counted } = await client.query(
      `DELETE FROM contact WHERE name LIKE 'Person %' RETURNING id`,
    );
    expect(counted).toHaveLength(3_000);
  });
});
