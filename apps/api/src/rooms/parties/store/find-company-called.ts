import { companyKey } from '@mikomi/domain/parties';
import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { Attributes } from '../../catalog/index.ts';
import { visibleParty } from './visible-parties.ts';

/**
 * The one company of this name that the member sees, however it is spelt; undefined where there is none, or several, or where
 * it holds other custom values than are told.
 */
export async function companyCalled(
  member: MemberContext,
  name: string,
  told: Attributes,
): Promise<string | undefined> {
  const key = companyKey(name);
  if (key === '') return undefined;
  const rows = await sql(member)<{ id: string; isSo: boolean }>`
    SELECT c.id, c.attributes @> ${JSON.stringify(told)}::jsonb AS "isSo" FROM company AS c WHERE ${visibleParty(member, 'company', 'c')} AND c."companyKey" = ${key} LIMIT 2`;
  return rows.length === 1 && rows[0]?.isSo ? rows[0].id : undefined;
}
