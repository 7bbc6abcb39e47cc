import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** As many as the page of invitations lists. */
export const MOST_OPEN_INVITATIONS = 200;
/** What one person sends within a day, in whichever organizations: nobody mails the world through this house. */
export const MOST_INVITATIONS_A_DAY = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Why no further invitation can be open in the organization; until the transaction ends nobody else makes one. */
export async function limitOpenInvitations(tx: Transaction): Promise<Refusal | undefined> {
  await lockInvitations(tx, tx.organizationId);
  const [row] = await sql(tx)<{ open: number }>`
    SELECT count(*)::int AS open FROM invitation AS i WHERE ${inOrganization(tx, 'i')}
      AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > ${new Date(tx.now())}`;
  return row && row.open >= MOST_OPEN_INVITATIONS
    ? refuse('too-many-open-invitations', { parameters: { atMost: MOST_OPEN_INVITATIONS } })
    : undefined;
}

/** Why the person can send no further invitation now; until the transaction ends they send none elsewhere. Each one sent, again too, has a new link. */
export async function limitInvitationsSent(
  tx: Transaction,
  { personId }: MemberContext,
): Promise<Refusal | undefined> {
  if (personId === undefined) return undefined;
  await lockInvitations(tx, personId);
  const [row] = await runAbove<{ sent: number }>(
    tx,
    fragment`SELECT count(*)::int AS sent FROM member AS m
      JOIN change AS c ON c."organizationId" = m."organizationId" AND c."recordType" = 'Invitation'
        AND c."actorId" = m.id AND c."recordedAt" > ${new Date(tx.now() - DAY_MS)} AND c.after ? 'tokenHash'
      WHERE m."personId" = ${personId}`,
  );
  return row && row.sent >= MOST_INVITATIONS_A_DAY
    ? refuse('too-many-invitations-today', { parameters: { atMost: MOST_INVITATIONS_A_DAY } })
    : undefined;
}

async function lockInvitations(tx: Transaction, of: string): Promise<void> {
  await runAbove(
    tx,
    fragment`SELECT pg_advisory_xact_lock(hashtextextended('invitations of ' || ${of}::text, 0))`,
  );
}
