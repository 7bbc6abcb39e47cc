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
}

/**
 * Begins with one thing that arrived: the same thing of a sender is taken in once. One that was not taken in before is begun
 * anew. Whoever comes second at the same moment waits for the first and finds it done: then there is nothing to do.
 */
export async function beginArrival(tx: Transaction, arrival: ArrivalKey): Promise<string | undefined> {
  const [row] = await sql(tx)<{ id: string }>`
    INSERT INTO arrival AS a ("organizationId", id, "inletId", "deliveryId", fingerprint, kind, state, at)
    VALUES (${asWritten(tx)}, ${newId()}, ${arrival.inletId}, ${arrival.deliveryId}, ${fingerprintOf(arrival.externalId)}, ${arrival.kind}, 'FAILED',
      ${new Date(tx.now())})
    ON CONFLICT ("organizationId", "inletId", fingerprint) DO UPDATE SET "deliveryId" = excluded."deliveryId", at = excluded.at
      WHERE a.state IN ('NEEDS_MAPPING', 'SET_ASIDE', 'FAILED')
    RETURNING id`;
  return row?.id;
}

export interface ArrivalEnd {
  readonly state: ArrivalState;
  readonly outcome?: ArrivalOutcome;
  readonly reasons: readonly Sentence[];
  readonly leadId?: string | null;
  readonly contactId?: string | null;
}

/** Writes down what became of it. */
export async function endArrival(tx: Transaction, id: string, end: ArrivalEnd): Promise<void> {
  await sql(tx)`
    UPDATE arrival AS a SET state = ${end.state}, outcome = ${end.outcome ?? null}, reasons = ${JSON.stringify(end.reasons)}::jsonb,
      "leadId" = ${end.leadId ?? null}, "contactId" = ${end.contactId ?? null}
    WHERE ${inOrganization(tx, 'a')} AND a.id = ${id}`;
}

/** Some senders' ids hold a telephone number: none is kept. */
function fingerprintOf(externalId: string): string {
  return createHash('sha256').update(externalId).digest('base64url');
}
