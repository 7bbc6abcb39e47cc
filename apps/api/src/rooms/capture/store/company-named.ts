import { companyKey } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, living, sql } from '../../../platform/database/sql.ts';

/**
 * The company of a name, however it is spelt, of anybody in the organization; the oldest of several. The name is held until the
 * commit: of two who come in from one new company at one moment the second finds it.
 */
export async function companyNamed(tx: Transaction, name: string): Promise<string | undefined> {
  const key = companyKey(name);
  if (key === '') return undefined;
  await sql(tx)`
    SELECT pg_advisory_xact_lock(hashtextextended('company ' || (${asWritten(tx)})::text || ' ' || ${key}::text, 0)) AS held`;
  const [row] = await sql(tx)<{ id: string }>`
    SELECT c.id FROM company AS c WHERE ${living(tx, 'c')} AND c."companyKey" = ${key} ORDER BY c."createdAt", c.id LIMIT 1`;
  return row?.id;
}
