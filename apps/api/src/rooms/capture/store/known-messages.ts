import { PURGE } from '../../../platform/change/purge-bins.ts';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';

/** A message of a chat that was written before. */
export interface KnownMessage {
  readonly id: string;
  /**
   * STANDS on the timeline; was TAKEN_BACK with the chat it came with, and rests in the bin; had so and went from the bin for good
   * (GONE); or was DELETED by hand, in the bin or out of it.
   */
  readonly fate: 'STANDS' | 'TAKEN_BACK' | 'GONE' | 'DELETED';
}

/** Of these messages those that were written before. What happened to one last, but for the emptying of the bin, tells its fate. */
export function knownMessages(
  tx: Transaction,
  ids: readonly string[],
  byCommand: string,
): Promise<readonly KnownMessage[]> {
  return sql(tx)<KnownMessage>`
    WITH RECURSIVE last AS MATERIALIZED (
      SELECT DISTINCT ON (c."recordId") c."recordId" AS id, c."commandId" FROM change AS c
      JOIN command AS k ON ${inOrganization(tx, 'k')} AND k.id = c."commandId" AND k.name <> ${PURGE}
      WHERE ${inOrganization(tx, 'c')} AND c."recordId" = ANY(${ids}::uuid[])
      ORDER BY c."recordId", c."recordedAt" DESC, c.id DESC),
    done AS (
      SELECT k.id AS "commandId", k.name, k."undoesId" FROM command AS k
      WHERE ${inOrganization(tx, 'k')} AND k.id IN (SELECT l."commandId" FROM last AS l)
      UNION ALL
      SELECT d."commandId", k.name, k."undoesId" FROM done AS d
      JOIN command AS k ON ${inOrganization(tx, 'k')} AND k.id = d."undoesId")
    SELECT l.id, CASE
      WHEN a.id IS NOT NULL AND a."deletedAt" IS NULL THEN 'STANDS'
      WHEN d.name IS DISTINCT FROM ${byCommand} THEN 'DELETED'
      WHEN a.id IS NULL THEN 'GONE' ELSE 'TAKEN_BACK' END AS fate
    FROM last AS l JOIN done AS d ON d."commandId" = l."commandId" AND d."undoesId" IS NULL
    LEFT JOIN activity AS a ON ${inOrganization(tx, 'a')} AND a.id = l.id`;
}

/** Holds the chat with somebody until the commit: of two who bring it at once the second finds what the first brought. */
export async function holdChat(tx: Transaction, personId: string): Promise<void> {
  await sql(
    tx,
  )`SELECT pg_advisory_xact_lock(hashtextextended('chat ' || (${asWritten(tx)})::text || ' ' || ${personId}::text, 0))`;
}
