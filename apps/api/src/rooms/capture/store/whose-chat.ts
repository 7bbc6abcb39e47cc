import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** A message as it stands with a contact, or stood until it was deleted, and the lead it is on. */
export interface StandingMessage {
  readonly contactId: string;
  readonly leadId: string | null;
  readonly at: number;
  readonly text: string;
}

const MOST = 20;

/** What was written between two moments by and to each contact of whom these words stand within a minute. */
export async function chatsWithWords(
  tx: Transaction,
  { minute, text }: { readonly minute: number; readonly text: string },
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly StandingMessage[]> {
  return sql(tx)<StandingMessage>`
    WITH who AS MATERIALIZED (
      SELECT DISTINCT a."contactId" FROM activity AS a
      WHERE ${inOrganization(tx, 'a')} AND a.channel = 'WHATSAPP' AND a."contactId" IS NOT NULL AND a.body = ${text}
        AND a."occurredAt" >= ${new Date(minute)} AND a."occurredAt" < ${new Date(minute + 60_000)} LIMIT ${MOST})
    SELECT a."contactId", a."leadId", a."occurredAt" AS at, coalesce(a.body, '') AS text
    FROM who JOIN activity AS a ON ${inOrganization(tx, 'a')} AND a."contactId" = who."contactId"
    WHERE a.channel = 'WHATSAPP' AND a."occurredAt" >= ${new Date(from)} AND a."occurredAt" < ${new Date(to)}
    ORDER BY a."contactId", a."occurredAt", a.id`;
}
