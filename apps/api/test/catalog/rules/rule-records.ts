import { attributeColumn, type Facts, type SqlColumns } from '@mikomi/domain/catalog';
import { isDay } from '@mikomi/domain/shared';
import type { ScratchDatabase } from '../../database/scratch-database.ts';

const TABLES = `
  CREATE TABLE record (
    id integer PRIMARY KEY, name text COLLATE "en-x-icu", city text COLLATE "ja-x-icu", visits double precision, pages numeric, amount bigint,
    close_day date, born_on date, created_at timestamptz(3), seen_at timestamptz(3), opted_in boolean,
    source text, owner uuid, tags text[], groups jsonb, attributes jsonb
  );
  CREATE TABLE line (record integer, product text, quantity integer, price bigint);
  CREATE TABLE member (record integer, group_id uuid);
`;

const LINES: SqlColumns['lines'] = {
  as: 'rows',
  from: 'line',
  on: 'line.record = record.id',
  columns: {
    product: { as: 'text', sql: 'line.product' },
    quantity: { as: 'integer', sql: 'line.quantity' },
    price: { as: 'integer', sql: 'line.price' },
  },
};

/** Each field in a column of its own. */
export const columns: SqlColumns = {
  name: { as: 'text', sql: 'record.name' },
  'contact.city': { as: 'text', sql: 'record.city' },
  visits: { as: 'double', sql: 'record.visits' },
  pages: { as: 'numeric', sql: 'record.pages' },
  amount: { as: 'integer', sql: 'record.amount' },
  closeDay: { as: 'date', sql: 'record.close_day' },
  bornOn: { as: 'date', sql: 'record.born_on' },
  createdAt: { as: 'timestamptz', sql: 'record.created_at' },
  seenAt: { as: 'timestamptz', sql: 'record.seen_at' },
  optedIn: { as: 'boolean', sql: 'record.opted_in' },
  source: { as: 'text', sql: 'record.source' },
  owner: { as: 'uuid', sql: 'record.owner' },
  tags: { as: 'text[]', sql: 'record.tags' },
  groups: { as: 'jsonb', sql: 'record.groups' },
  lines: LINES,
};

/** The same fields as custom values stand, and the groups in a table of their own. */
export const attributes: SqlColumns = {
  ...columns,
  name: attributeColumn('record.attributes', 'name', 'text'),
  'contact.city': attributeColumn('record.attributes', 'contact.city', 'text'),
  visits: attributeColumn('record.attributes', 'visits', 'number'),
  pages: attributeColumn('record.attributes', 'pages', 'number'),
  amount: attributeColumn('record.attributes', 'amount', { money: 'JPY' }),
  closeDay: attributeColumn('record.attributes', 'closeDay', 'day'),
  bornOn: attributeColumn('record.attributes', 'bornOn', 'day'),
  optedIn: attributeColumn('record.attributes', 'optedIn', 'boolean'),
  source: attributeColumn('record.attributes', 'source', 'choice'),
  owner: attributeColumn('record.attributes', 'owner', 'choice'),
  tags: attributeColumn('record.attributes', 'tags', 'choices'),
  groups: {
    as: 'members',
    from: 'member',
    on: 'member.record = record.id',
    value: { as: 'uuid', sql: 'member.group_id' },
  },
};

/** Every third record names no other. */
const namesOne = (id: number) => id % 3 > 0;

/** The same fields of another record that most records name. */
export const reached: SqlColumns = {
  ...columns,
  ...Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => {
      if (!('sql' in column) || column.as === 'text[]' || column.as === 'jsonb') return [];
      const sql = column.sql.replace('record.', 'other.');
      const [from, on] = ['record AS other', 'other.id = record.id AND other.id % 3 > 0'];
      const looked = `(SELECT ${sql} FROM ${from} WHERE ${on})`;
      return [[name, { as: column.as, sql: looked, through: { from, on, sql } }]];
    }),
  ),
};

/** What is known of a record whose fields stand in another one. */
export function factsReached(facts: Facts, id: number): Facts {
  if (namesOne(id)) return facts;
  const { tags, groups, lines } = facts;
  return { tags, groups, lines };
}

/** Stores facts as both maps expect them, what no column of its type holds as nothing; the identifier is the place in the list. */
export async function storeRecords(database: ScratchDatabase, all: readonly Facts[]): Promise<void> {
  await database.query(TABLES);
  for (const [id, facts] of all.entries()) {
    const at = (instant: unknown) => (typeof instant === 'number' ? new Date(instant).toISOString() : null);
    const { lines, ...single } = facts;
    await database.query(
      `INSERT INTO record VALUES (${'$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16'})`,
      [
        id,
        facts.name,
        facts['contact.city'],
        facts.visits,
        facts.pages,
        facts.amount,
        isDay(facts.closeDay) ? facts.closeDay : null,
        facts.bornOn,
        at(facts.createdAt),
        at(facts.seenAt),
        facts.optedIn,
        facts.source,
        facts.owner,
        facts.tags,
        JSON.stringify(facts.groups),
        JSON.stringify({ ...single, amount: { amount: facts.amount, currency: 'JPY' } }),
      ],
    );
    for (const line of (lines ?? []) as readonly Facts[])
      await database.query('INSERT INTO line VALUES ($1,$2,$3,$4)', [
        id,
        line.product,
        line.quantity,
        line.price,
      ]);
    for (const group of (facts.groups ?? []) as readonly string[])
      await database.query('INSERT INTO member VALUES ($1,$2)', [id, group]);
  }
}
