import { scopeOf } from '@mikomi/domain/identity';
import { fragment, inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** A team on a board; one that was dissolved stays for what was done in it. */
export interface BoardTeam {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * The members on a board, by name: those who sell and are active, within the viewer's reach, and whoever else is credited.
 * At most `atMost`.
 */
export async function membersOnBoard(
  member: MemberContext,
  credited: readonly string[],
  atMost: number,
): Promise<readonly string[]> {
  const scope = scopeOf(member.rights, 'insights.read');
  const reached =
    scope === 'all'
      ? raw('true')
      : fragment`(m.id = ${member.memberId} OR (${scope === 'team'} AND m."teamId" = ANY(${member.teamIds}::uuid[])))`;
  const rows = await sql(member)<{ id: string }>`
    SELECT m.id FROM member AS m WHERE ${inOrganization(member, 'm')}
      AND (m.id = ANY(${credited}::uuid[])
        OR (m."deactivatedAt" IS NULL AND m.role IN ('MANAGER', 'REP') AND ${reached}))
    ORDER BY m.id = ANY(${credited}::uuid[]) DESC, m.name, m.id LIMIT ${atMost}`;
  return rows.map(({ id }) => id);
}

/**
 * The teams within the viewer's reach, by name, and those they did something in themselves; of dissolved ones only those
 * that something was done in, or below.
 */
export async function teamsOnBoard(
  member: MemberContext,
  credited: readonly string[],
): Promise<readonly BoardTeam[]> {
  const scope = scopeOf(member.rights, 'insights.read');
  const reached =
    scope === 'all'
      ? raw('true')
      : fragment`(${scope === 'team'} AND t.id = ANY(${[...member.teamIds, ...credited]}::uuid[]))`;
  return sql(member)<BoardTeam>`
    WITH RECURSIVE above AS (
      SELECT t.id, t."parentId" FROM team AS t WHERE ${inOrganization(member, 't')} AND t.id = ANY(${credited}::uuid[])
      UNION
      SELECT t.id, t."parentId" FROM team AS t JOIN above AS a ON t.id = a."parentId" WHERE ${inOrganization(member, 't')})
    SELECT t.id, t."parentId" FROM team AS t WHERE ${inOrganization(member, 't')} AND ${reached}
      AND (t."deletedAt" IS NULL OR t.id IN (SELECT a.id FROM above AS a))
    ORDER BY t.name, t.id LIMIT 1000`;
}
