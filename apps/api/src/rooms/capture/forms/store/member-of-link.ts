import { memberOfToken } from '@mikomi/domain/capture';
import type { Transaction } from '../../../../platform/context.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** The member whose link or code led to an enquiry; null where nobody's did. Who left stays whose link it was. */
export async function memberOfLink(tx: Transaction, token: string | undefined): Promise<string | null> {
  const memberId = token === undefined ? undefined : memberOfToken(token);
  if (memberId === undefined) return null;
  const [member] = await sql(tx)<{ id: string }>`
    SELECT m.id FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id = ${memberId}`;
  return member?.id ?? null;
}
