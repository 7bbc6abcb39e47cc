import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { InletRow } from '../inbox/opened-inlet.ts';

const NOBODY = { ownerId: null, teamId: null };

/** Whose the leads of a source become by its own word: a member's who is at work; else nobody's yet. */
export async function ownerOfSource(
  tx: Transaction,
  { ownerRule, ownerId }: Pick<InletRow, 'ownerRule' | 'ownerId'>,
): Promise<{ readonly ownerId: string | null; readonly teamId: string | null }> {
  if (ownerRule !== 'MEMBER' || ownerId === null) return NOBODY;
  const [owner] = await sql(tx)<{ ownerId: string; teamId: string | null }>`
    SELECT m.id AS "ownerId", m."teamId" FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ${ownerId} AND m."deactivatedAt" IS NULL AND m.role <> 'VIEWER' FOR SHARE`;
  return owner ?? NOBODY;
}
