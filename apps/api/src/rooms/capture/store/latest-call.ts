import type { LatestCall } from '@mikomi/domain/follow-ups';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** A call on an open lead of somebody. */
export interface CallOnLead extends LatestCall {
  readonly id: string;
  readonly leadId: string;
  readonly contactId: string;
  readonly times: number;
}

/** The latest call with whom one of these points reaches, within so many minutes of a moment, on a lead that is open. */
export async function latestCall(
  tx: Transaction,
  identities: readonly string[],
  at: number,
  withinMinutes: number,
): Promise<CallOnLead | undefined> {
  if (identities.length === 0) return undefined;
  const [row] = await sql(tx)<CallOnLead>`
    SELECT a.id, a."leadId", a."contactId", a."occurredAt" AS at, a.direction, a.outcome, a.times
    FROM contact_point AS p JOIN activity AS a ON ${living(tx, 'a')} AND a."contactId" = p."contactId" AND a.kind = 'CALL'
      AND a."occurredAt" BETWEEN ${new Date(at - withinMinutes * 60_000)} AND ${new Date(at + withinMinutes * 60_000)}
    JOIN lead AS l ON ${living(tx, 'l')} AND l.id = a."leadId" AND l.status = 'OPEN'
    WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
    ORDER BY a."occurredAt" DESC, a.id DESC LIMIT 1`;
  return row;
}
