import { memberOfToken } from '@mikomi/domain/capture';
import type { Transaction } from '../../../../platform/context.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** The members whose links or codes led to enquiries, by the token of the link. Who left stays whose link it was. */
export async function membersOfLinks(
  tx: Transaction,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(
    tokens.flatMap((token) => {
      const memberId = memberOfToken(token);
      return memberId === undefined ? [] : [[token, memberId] as const];
    }),
  );
  if (ids.size === 0) return new Map();
  const members = await sql(tx)<{ id: string }>`
    SELECT m.id FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id = ANY(${[...new Set(ids.values())]}::uuid[])`;
  const known = new Set(members.map(({ id }) => id));
  return new Map([...ids].filter(([, id]) => known.has(id)));
}
