import { expect, test } from 'vitest';
import { columnClasses, recordTypes } from '../../src/compose.ts';
import { outsiderColumns, type TableClass } from '../../src/platform/change/column-class.ts';
import { openWorld } from '../testkit/world.ts';

const columnsOf = ({ outsider = {}, member = {}, nobody }: TableClass) =>
  [outsider, member, nobody].flatMap((reasons) => Object.values(reasons).flat());

test('every column of the database says whose personal data it holds, once', async () => {
  const { ownerPool } = await openWorld();
  const { rows } = await ownerPool.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  );
  const classified = Object.entries(columnClasses).flatMap(([table, classes]) =>
    columnsOf(classes).map((column) => `${table}.${column}`),
  );
  expect(classified.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test('the record of change forgets of an outsider exactly what is classified so', async () => {
  const { ownerPool } = await openWorld();
  const { rows } = await ownerPool.query('SELECT personal_columns() AS columns');
  const expected = [...recordTypes.values()].flatMap(({ name, table, derived }) => {
    const columns = outsiderColumns(columnClasses[table] ?? { nobody: {} });
    const kept = columns.filter((column) => !derived.includes(column));
    return kept.length > 0 ? [[name, kept.toSorted()] as const] : [];
  });
  expect(rows[0].columns).toEqual(Object.fromEntries(expected));
});
