import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** The latest living lead of a contact, or of a company where there is no contact; null when it is their first. */
export async function latestLeadOf(
  tx: Transaction,
  contactId: string | null,
  companyId: string | null,
): Promise<string | null> {
  if (!contactId && !companyId) return null;
  const [row] = await sql(tx)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${living(tx, 'l')} AND l."closedAs" IS NULL
      AND CASE WHEN ${contactId}::uuid IS NULL THEN l."companyId" = ${companyId}::uuid ELSE l."contactId" = ${contactId}::uuid END
    ORDER BY l."capturedAt" DESC, l.id DESC LIMIT 1`;
  return row?.id ?? null;
}
