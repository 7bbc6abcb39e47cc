import type { Transaction } from '../../../../platform/context.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** How often each of these addresses was asked by mail to confirm something, since a moment; in lower case. */
export async function askedLately(
  tx: Transaction,
  addresses: readonly string[],
  since: number,
): Promise<ReadonlyMap<string, number>> {
  if (addresses.length === 0) return new Map();
  const rows = await sql(tx)<{ address: string; count: number }>`
    SELECT lower(m.recipient) AS address, count(*)::int AS count FROM mail_message AS m
    WHERE ${inOrganization(tx, 'm')} AND m.kind = 'CONSENT_REQUEST' AND m."createdAt" > ${new Date(since)}
      AND lower(m.recipient) = ANY(${addresses}::text[]) GROUP BY 1`;
  return new Map(rows.map(({ address, count }) => [address, count]));
}
