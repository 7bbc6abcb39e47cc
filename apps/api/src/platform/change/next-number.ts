import type { Transaction } from '../context.ts';
import { asWritten, sql } from '../database/sql.ts';

/** Takes the next `count` numbers of a sequence of the organization; answers the first. Held until the commit, so none is lost. */
export async function nextNumbers(tx: Transaction, name: string, count = 1): Promise<number> {
  const [row] = await sql(tx)<{ value: number }>`
    INSERT INTO counter ("organizationId", name, value) VALUES (${asWritten(tx)}, ${name}, ${count})
    ON CONFLICT ("organizationId", name) DO UPDATE SET value = counter.value + excluded.value
    RETURNING value`;
  return (row?.value ?? count) - count + 1;
}
