import type { Role } from '@mikomi/domain/identity';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** A member as decisions about members need them. */
export interface MemberFacts {
  readonly id: string;
  readonly role: Role;
  readonly active: boolean;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly teamId: string | null;
}

/**
 * The member and everybody who decides whether they may go: all owners and the others named. The owners' rows stay
 * locked until the commit, so that the last two cannot leave at once.
 */
export async function lockMembers(tx: Transaction, ids: readonly string[]): Promise<readonly MemberFacts[]> {
  return sql(tx)<MemberFacts>`
    SELECT m.id, m.role, m."deactivatedAt" IS NULL AS active, m."personId", m.name, m.email, m.locale, m."teamId"
    FROM member AS m WHERE ${inOrganization(tx, 'm')} AND (m.role = 'OWNER' OR m.id = ANY(${ids}::uuid[]))
    ORDER BY m.id FOR UPDATE`;
}

/** The member that a person is here, active or not. */
export async function memberOfPerson(tx: Transaction, personId: string): Promise<MemberFacts | undefined> {
  const [row] = await sql(tx)<MemberFacts>`
    SELECT m.id, m.role, m."deactivatedAt" IS NULL AS active, m."personId", m.name, m.email, m.locale, m."teamId"
    FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m."personId" = ${personId} FOR UPDATE`;
  return row;
}

/** The member who signs in with this address, active or not. */
export async function memberByEmail(
  tx: Transaction,
  emailIdentity: string,
): Promise<MemberFacts | undefined> {
  const [row] = await sql(tx)<MemberFacts>`
    SELECT m.id, m.role, m."deactivatedAt" IS NULL AS active, m."personId", m.name, m.email, m.locale, m."teamId"
    FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m."personId" IS NOT NULL AND lower(m.email) = ${emailIdentity}
    ORDER BY m."deactivatedAt" NULLS FIRST LIMIT 1`;
  return row;
}

/** Whether a team exists and is not deleted; it stays so until the commit. */
export async function isTeam(tx: Transaction, teamId: string): Promise<boolean> {
  const rows = await sql(
    tx,
  )`SELECT 1 AS found FROM team AS t WHERE ${living(tx, 't')} AND t.id = ${teamId} FOR SHARE`;
  return rows.length > 0;
}
