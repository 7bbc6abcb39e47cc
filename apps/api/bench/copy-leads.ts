import type pg from 'pg';

/** What belongs to single leads and their parties, each table behind those it refers to. */
const TABLES = [
  'company',
  'contact',
  'contact_point',
  'lead',
  'touch',
  'product_line',
  'deal',
  'deal_line',
  'deal_credit',
  'deal_entry',
  'activity',
  'follow_up',
  'fact',
];

/** The columns that name such a record; what members, products and settings are named by stays. */
const COPIED = new Set(['id', 'companyId', 'contactId', 'leadId', 'dealId', 'recordId', 'activityId']);

/**
 * Copies every lead of the one organization with all that hangs on it: the writers of the product take minutes for what
 * this does in one. Ids keep their order; the sums by month count the copies too. Without a history of changes.
 */
export async function copyLeads(client: pg.Client, copies: number): Promise<void> {
  // The references of a copy are those of what it is a copy of.
  await client.query(`SET session_replication_role = 'replica'`);
  const { rows } = await client.query(`SELECT max(number) AS numbers FROM lead`);
  for (const table of TABLES) await copyTable(client, table, copies, Number(rows[0].numbers));
  await checkReferences(client);
  await client.query('UPDATE fact_month SET count = count * $1, value = value * $1', [copies + 1]);
  await client.query(`UPDATE counter SET value = value * $1 WHERE name IN ('lead', 'deal')`, [copies + 1]);
}

async function copyTable(client: pg.Client, table: string, copies: number, numbers: number): Promise<void> {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  );
  const columns = rows.map(({ name }) => `"${name}"`).join(', ');
  const values = rows.map(({ name }) => {
    if (COPIED.has(name)) return copiedId(`t."${name}"`);
    // Nobody is a double of whom they are a copy of.
    if (name === 'identity') return `t.identity || '.' || c`;
    return name === 'number' ? `t.number + c * ${numbers}` : `t."${name}"`;
  });
  const before = await client.query(`SELECT count(*)::int AS count FROM "${table}"`);
  const { rowCount } = await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${values.join(', ')} FROM generate_series(1, ${copies}) AS c, "${table}" AS t`,
  );
  if (rowCount !== before.rows[0].count * copies) throw new Error(`Of ${table} came ${rowCount} copies.`);
}

/** No reference of what was copied leads to nothing: the database did not look. */
async function checkReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT c.conname AS name, c.conrelid::regclass AS "from", c.confrelid::regclass AS "to", k."column", r."column" AS named
     FROM pg_constraint AS c
     CROSS JOIN LATERAL (SELECT attname AS "column" FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[2]) AS k
     CROSS JOIN LATERAL (SELECT attname AS "column" FROM pg_attribute WHERE attrelid = c.confrelid AND attnum = c.confkey[2]) AS r
     WHERE c.contype = 'f' AND cardinality(c.conkey) = 2 AND c.conrelid::regclass::text = ANY($1)`,
    [TABLES],
  );
  for (const { name, from, to, column, named } of rows) {
    const lost = await client.query(
      `SELECT 1 FROM ${from} AS f WHERE f."${column}" IS NOT NULL
         AND NOT EXISTS (SELECT FROM ${to} AS t WHERE t."organizationId" = f."organizationId" AND t."${named}" = f."${column}") LIMIT 1`,
    );
    if (lost.rows.length > 0) throw new Error(`A copy leads to nothing by ${name}.`);
  }
}

/** The id a little behind: its last twelve bits are chance, what comes before them is its own. */
function copiedId(id: string): string {
  const last = `('x' || right(${id}::text, 3))::bit(12)::int`;
  return `overlay(${id}::text placing lpad(to_hex((${last} + c) % 4096), 3, '0') from 34)::uuid`;
}
