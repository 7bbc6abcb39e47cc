import { memberOfToken } from '@mikomi/domain/capture';
import type { Transaction } from '../../../../platform/context.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** Whose link it was, and whether leads may still become theirs. */
export interface LinkMember {
  readonly id: string;
  readonly teamId: string | null;
  readonly isAtWork: boolean;
}

/** The members whose links or codes led to enquiries, by the token of the link. Who left stays whose link it was. */
export async function membersOfLinks(
  tx: Transaction,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, LinkMember>> {
  const ids = new Map(
    tokens.flatMap((token) => {
      const memberId = memberOfToken(token);
      return memberId === undefined ? [] : [[token, memberId] as const];
    }),
  );
  if (ids.size === 0) return new Map();
  const members = await sql(tx)<LinkMember>`
    SELECT m.id, m."teamId", m."deactivatedAt" IS NULL AND m.role <> 'VIEWER' AS "isAtWork" FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ANY(${[...new Set(ids.values())]}::uuid[]) ORDER BY m.id FOR SHARE`;
  const known = new Map(members.map((member) => [member.id, member]));
  return new Map(
    [...ids].flatMap(([token, id]) => {
      const member = known.get(id);
      return member ? [[token, member] as const] : [];
    }),
  );
}
