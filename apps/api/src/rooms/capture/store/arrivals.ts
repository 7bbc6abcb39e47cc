import { createHash } from 'node:crypto';
import type { Inbound } from '@mikomi/domain/capture';
import type { Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import type { ArrivalOutcome, ArrivalState } from '../inbox/arrival.ts';

export interface ArrivalKey {
  readonly inletId: string;
  readonly deliveryId: string | null;
  readonly externalId: string;
  readonly kind: Inbound['kind'];
  /** Who it is of, as it was read; null where nothing says. */
  readonly sender: string | null;
}

/**
 * Begins with things that arrived, no two of them the same: the same thing of a sender is taken in once. One that was not taken in
 * before is begun anew. Whoever comes second at the same moment waits for the first and finds it done: then there is nothing to do.
 * Answers their ids in the order of what arrived, undefined for what is done.
 */
export async function beginArrivals(
  tx: Transaction,
  arrivals: readonly ArrivalKey[],
): Promise<readonly (string | undefined)[]> {
  const rows = arrivals.map((arrival) => ({
    ...arrival,
    id: newId(),
    fingerprint: fingerprintOf(arrival.externalId),
  }));
  // In one order, so that two who take in the same things wait for each other and never both.
  const begun = await sql(tx)<{ id: string; inletId: string; fingerprint: string }>`
    INSERT INTO arrival AS a ("organizationId", id, "inletId", "deliveryId", fingerprint, kind, sender, state, at)
    SELECT ${asWritten(tx)}, r.id, r."inletId", r."deliveryId", r.fingerprint, r.kind, r.sender, 'FAILED', ${new Date(tx.now())}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, "inletId" uuid, "deliveryId" uuid, fingerprint text, kind text, sender text)
    ORDER BY r."inletId", r.fingerprint
    ON CONFLICT ("organizationId", "inletId", fingerprint) DO UPDATE SET
      "deliveryId" = excluded."deliveryId", at = excluded.at, sender = excluded.sender
      WHERE a.state IN ('NEEDS_MAPPING', 'SET_ASIDE', 'FAILED')
    RETURNING id, "inletId", fingerprint`;
  const ids = new Map(begun.map(({ id, inletId, fingerprint }) => [`${inletId} ${fingerprint}`, id]));
  return rows.map(({ inletId, fingerprint }) => ids.get(`${inletId} ${fingerprint}`));
}

export interface ArrivalEnd {
  readonly id: string;
  readonly state: ArrivalState;
  readonly outcome?: ArrivalOutcome;
  readonly reasons: readonly Sentence[];
  readonly leadId?: string | null;
  readonly contactId?: string | null;
}

/** Writes down what became of them. */
export async function endArrivals(tx: Transaction, ends: readonly ArrivalEnd[]): Promise<void> {
  if (ends.length === 0) return;
  await sql(tx)`
    UPDATE arrival AS a SET state = r.state, outcome = r.outcome, reasons = r.reasons, "leadId" = r."leadId", "contactId" = r."contactId"
    FROM jsonb_to_recordset(${JSON.stringify(ends)}::jsonb)
      AS r(id uuid, state text, outcome text, reasons jsonb, "leadId" uuid, "contactId" uuid)
    WHERE ${inOrganization(tx, 'a')} AND a.id = r.id`;
}

/** Some senders' ids hold a telephone number: none is kept. */
export function fingerprintOf(externalId: string): string {
  return createHash('sha256').update(externalId).digest('base64url');
}
