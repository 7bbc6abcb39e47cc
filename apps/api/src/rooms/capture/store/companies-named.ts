import { companyKey } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, living, sql } from '../../../platform/database/sql.ts';
import * as parties from '../../parties/index.ts';

/**
 * The companies of names, however they are spelt, of anybody in the organization, by the key of the name; the oldest of several.
 * The names are held until the commit: of two who come in from one new company at one moment the second finds it. So are the
 * companies: none is merged or deleted while something is attached to it.
 */
export async function companiesNamed(
  tx: Transaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(names.map(companyKey))].filter((key) => key !== '');
  if (keys.length === 0) return new Map();
  await parties.bringSome(tx);
  await sql(tx)`
    SELECT pg_advisory_xact_lock(c.key) FROM (
      SELECT hashtextextended('company ' || (${asWritten(tx)})::text || ' ' || n.name, 0) AS key
      FROM unnest(${keys}::text[]) AS n(name) ORDER BY 1) AS c`;
  return heldByKey(tx, keys);
}

/** Where one was merged or deleted until it was held, all are looked for anew. */
async function heldByKey(tx: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(tx)<{ key: string; id: string }>`
    SELECT DISTINCT ON (c."companyKey") c."companyKey" AS key, c.id FROM company AS c
    WHERE ${living(tx, 'c')} AND c."companyKey" = ANY(${keys}::text[]) ORDER BY c."companyKey", c."createdAt", c.id`;
  const held = await parties.holdParties(
    tx,
    'company',
    rows.map(({ id }) => id),
  );
  if (held.size < rows.length) return heldByKey(tx, keys);
  return new Map(rows.map(({ key, id }) => [key, id]));
}
