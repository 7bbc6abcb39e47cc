import type { Transaction } from '../context.ts';
import { copyRows } from '../database/copy-rows.ts';
import { asWritten, inOrganization, sql } from '../database/sql.ts';
import { newId } from '../ids.ts';

const COLUMNS = ['id', 'recordType', 'recordId', 'rootId', 'action', 'before', 'after'];

/** What an earlier command with the same idempotency key answered, and whether it was asked the same. */
export interface EarlierCommand {
  readonly matches: boolean;
  readonly result: unknown;
}

/**
 * Writes the command and claims its idempotency key. A second command with that key waits here for the first one's
 * commit and then learns its answer.
 */
export async function recordCommand(tx: Transaction, name: string): Promise<EarlierCommand | undefined> {
  const { key = null, inputHash = null } = tx.idempotency ?? {};
  const claimed = await sql(tx)`
    INSERT INTO command ("organizationId", id, name, "actorId", origin, at, "idempotencyKey", "inputHash")
    VALUES (${asWritten(tx)}, ${tx.commandId}, ${name}, ${tx.actorId}, ${tx.origin}, ${new Date(tx.now())}, ${key}, ${inputHash})
    ON CONFLICT ("organizationId", "idempotencyKey") DO NOTHING RETURNING id`;
  if (claimed.length > 0) return undefined;
  const [earlier] = await sql(tx)<{ inputHash: string | null; result: unknown }>`
    SELECT "inputHash", result FROM command WHERE ${inOrganization(tx)} AND "idempotencyKey" = ${key}`;
  return { matches: earlier?.inputHash === inputHash, result: earlier?.result };
}

/** Writes one row per touched record, keeps the command's answer for a repeated call, and leaves word for the relay. */
export async function recordChanges(tx: Transaction, result: unknown): Promise<void> {
  if (tx.idempotency) {
    await sql(tx)`
      UPDATE command SET result = ${JSON.stringify(result ?? null)}::jsonb
      WHERE ${inOrganization(tx)} AND id = ${tx.commandId}`;
  }
  if (tx.changes.length === 0) return;
  const { commandId, actorId, origin } = tx;
  const same = { commandId, actorId, origin, recordedAt: new Date(tx.now()).toISOString() };
  const rows = tx.changes.values().map((change) => ({ ...change, id: newId() }));
  await copyRows(tx, { model: 'Change', table: 'change', columns: COLUMNS, same }, rows);
  // By the one clock of the database, at the end, when all is held that the command touches: whoever had to wait comes later.
  await sql(tx)`
    INSERT INTO outbox ("organizationId", id, "commandId", "recordedAt")
    VALUES (${asWritten(tx)}, ${newId()}, ${tx.commandId}, clock_timestamp())`;
}
