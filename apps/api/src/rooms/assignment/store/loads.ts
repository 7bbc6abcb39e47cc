import type { MemberLoad, PoolMember } from '@mikomi/domain/assignment';
import { dayOf, startOfDay } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

interface Row {
  readonly id: string;
  readonly open: number;
  readonly given: number;
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly last: number | null;
}

/** What members hold now and were given on their day so far, counted in the records: what they made for themselves is given by nobody. */
export async function loadsOf(
  scope: OrganizationScope,
  members: readonly Pick<PoolMember, 'id' | 'zone'>[],
  now: number,
): Promise<Readonly<Record<string, MemberLoad>>> {
  if (members.length === 0) return {};
  const days = new Map(members.map(({ id, zone }) => [id, dayOf(now, zone)]));
  const since = members.map(({ id, zone }) => new Date(startOfDay(days.get(id) ?? '', zone)));
  const rows = await sql(scope)<Row>`
    SELECT m.id, g.given, g.low, g.medium, g.high,
      (SELECT count(*)::int FROM lead AS l WHERE ${living(scope, 'l')} AND l."ownerId" = m.id AND l.status = 'OPEN') AS open,
      (SELECT e.at FROM assignment_entry AS e
       WHERE ${inOrganization(scope, 'e')} AND e."memberId" = m.id AND e.kind IN ('BY_RULE', 'BY_HAND', 'BY_SOURCE', 'BY_LINK', 'CLAIMED')
       ORDER BY e.at DESC LIMIT 1) AS last
    FROM unnest(${members.map(({ id }) => id)}::uuid[], ${since}::timestamptz[]) AS m(id, since)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS given, count(*) FILTER (WHERE e.potential = 'LOW')::int AS low,
        count(*) FILTER (WHERE e.potential = 'MEDIUM')::int AS medium, count(*) FILTER (WHERE e.potential = 'HIGH')::int AS high
      FROM assignment_entry AS e
      WHERE ${inOrganization(scope, 'e')} AND e."memberId" = m.id AND e.at >= m.since AND e.kind IN ('BY_RULE', 'BY_HAND', 'BY_SOURCE', 'BY_LINK', 'CLAIMED')) AS g`;
  return Object.fromEntries(
    rows.map(({ id, open, given, low, medium, high, last }) => [
      id,
      {
        openLeads: open,
        given: { day: days.get(id) ?? '', all: given, of: { LOW: low, MEDIUM: medium, HIGH: high } },
        lastAssignedAt: last,
      } satisfies MemberLoad,
    ]),
  );
}
