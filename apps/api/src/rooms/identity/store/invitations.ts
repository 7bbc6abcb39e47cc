import type { Role } from '@mikomi/domain/identity';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';

/** An invitation as whoever holds its link sees it. */
export interface FoundInvitation {
  readonly organizationId: string;
  readonly id: string;
  readonly organizationName: string;
  readonly slug: string;
  readonly inviterName: string;
  readonly email: string;
  readonly role: string;
  /** A member whom an import brought, waiting for their person. */
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly expiresAt: number;
  readonly acceptedAt: number | null;
  readonly revokedAt: number | null;
}

/** The invitation whose link has this hash; of a deleted organization there is none. */
export async function findInvitation(
  database: Database,
  tokenHash: string,
): Promise<FoundInvitation | undefined> {
  const [row] = await runAbove<FoundInvitation>(
    database,
    fragment`
    SELECT i."organizationId", i.id, o.name AS "organizationName", o.slug, m.name AS "inviterName", i.email, i.role, i."memberId", b.name AS "memberName",
      i."expiresAt", i."acceptedAt", i."revokedAt"
    FROM invitation AS i JOIN organization AS o ON o.id = i."organizationId" AND o."deletedAt" IS NULL
    JOIN member AS m ON m."organizationId" = i."organizationId" AND m.id = i."invitedById"
    LEFT JOIN member AS b ON b."organizationId" = i."organizationId" AND b.id = i."memberId"
    WHERE i."tokenHash" = ${tokenHash}`,
  );
  return row;
}

/** The invitations of an address, or for a member, that are still open. */
export async function openInvitations(
  tx: Transaction,
  emailIdentity: string,
  memberId: string | null,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT i.id FROM invitation AS i WHERE ${inOrganization(tx, 'i')} AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL
      AND (lower(i.email) = ${emailIdentity} OR i."memberId" = ${memberId}::uuid) ORDER BY i.id`;
  return rows.map(({ id }) => id);
}

/** The open invitations that a member has sent, and to what. */
export async function openInvitationsBy(
  tx: Transaction,
  memberId: string,
): Promise<readonly { readonly id: string; readonly role: Role }[]> {
  return sql(tx)<{ id: string; role: Role }>`
    SELECT i.id, i.role FROM invitation AS i WHERE ${inOrganization(tx, 'i')} AND i."invitedById" = ${memberId}
      AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL ORDER BY i.id`;
}

/** The open invitations into a team, locked. */
export async function openInvitationsInto(tx: Transaction, teamId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT i.id FROM invitation AS i WHERE ${inOrganization(tx, 'i')} AND i."teamId" = ${teamId}
      AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL ORDER BY i.id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Ids of the organization's invitations, newest first; the open ones alone unless all are asked for. */
export async function listInvitations(
  context: CommandContext,
  openOnly: boolean,
  limit: number,
): Promise<readonly string[]> {
  const rows = await sql(context)<{ id: string }>`
    SELECT i.id FROM invitation AS i WHERE ${inOrganization(context, 'i')}
      AND (NOT ${openOnly}::boolean OR (i."acceptedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > ${new Date(context.now())}))
    ORDER BY i."createdAt" DESC, i.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
