import type { CommandContext, Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';

const NOTED_EVERY_MS = 60_000;

/** Remembers that a token is in use, at most once a minute. No part of the record of change. */
export async function noteTokenUse(
  database: Database,
  { lastUsedAt }: { readonly lastUsedAt: number | null },
  tokenHash: string,
  now: number,
): Promise<void> {
  if (lastUsedAt !== null && now - lastUsedAt < NOTED_EVERY_MS) return;
  await runAbove(
    database,
    fragment`UPDATE api_token SET "lastUsedAt" = ${new Date(now)} WHERE "tokenHash" = ${tokenHash}`,
  );
}

/** The tokens of a member that still work. */
export async function workingTokens(tx: Transaction, memberId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT k.id FROM api_token AS k WHERE ${inOrganization(tx, 'k')} AND k."memberId" = ${memberId}
      AND k."revokedAt" IS NULL AND k."expiresAt" > ${new Date(tx.now())} ORDER BY k.id`;
  return rows.map(({ id }) => id);
}

/** The member's tokens that have not been revoked, newest first. */
export async function listTokens(
  context: CommandContext,
  memberId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await sql(context)<{ id: string }>`
    SELECT k.id FROM api_token AS k WHERE ${inOrganization(context, 'k')} AND k."memberId" = ${memberId}
      AND k."revokedAt" IS NULL ORDER BY k."createdAt" DESC, k.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
