import { living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** The follow-ups that these activities tell of, by activity. */
export async function promisesKeptBy(
  member: MemberContext,
  activityIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(member)<{ id: string; activityId: string }>`
    SELECT f.id, f."activityId" FROM follow_up AS f
    WHERE ${living(member, 'f')} AND f."activityId" = ANY(${activityIds}::uuid[]) ORDER BY f.id`;
  return new Map(rows.map(({ id, activityId }) => [activityId, id]));
}
