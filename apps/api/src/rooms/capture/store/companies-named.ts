import { companyKey } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, living, sql } from '../../../platform/database/sql.ts';

/**
 * The companies of names, however they are spelt, of anybody in the organization, by the key of the name; the oldest of several.
 * The names are held until the commit: of two who come in from one new company at one moment the second finds it.
 */
export async function companiesNamed(
  tx: Transaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(names.map(companyKey))].filter((key) => key !== '');
  if (keys.length === 0) return new Map();
  await sql(tx)`
    SELECT pg_advisory_xact_lock(c.key) FROM (
      SELECT hashtextextended('company ' || (${asWritten(tx)})::text || ' ' || n.name, 0) AS key
      FROM unnest(${keys}::text[]) AS n(name) ORDER BY 1) AS c`;
  const rows = await sql(tx)<{ key: string; id: string }>`
    SELECT DISTINCT ON (c."companyKey") c."companyKey" AS key, c.id FROM company AS c
    WHERE ${living(tx, 'c')} AND c."companyKey" = ANY(${keys}::text[]) ORDER BY c."companyKey", c."createdAt", c.id`;
  return new Map(rows.map(({ key, id }) => [key, id]));
}
