import { addDays, type CivilDay, dayOf, startOfDay } from '@mikomi/domain/shared';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** What came in at an inlet, and what of it waits for a person. */
export interface InletHealth {
  readonly lastReceivedAt: number | null;
  readonly received: number;
  readonly waiting: number;
  readonly needMapping: number;
  readonly setAside: number;
  readonly failed: number;
  readonly days: readonly { readonly day: CivilDay; readonly count: number }[];
  readonly turnedAway: readonly {
    readonly because: string;
    readonly count: number;
    readonly lastAt: number;
  }[];
}

/** Of an inlet at which nothing was ever sent. */
export const NOTHING_CAME: InletHealth = {
  lastReceivedAt: null,
  received: 0,
  waiting: 0,
  needMapping: 0,
  setAside: 0,
  failed: 0,
  days: [],
  turnedAway: [],
};

const DAYS = 14;

type Sums = Omit<InletHealth, 'days' | 'turnedAway'> & { readonly inletId: string };

/** What came in at each of these inlets. */
export async function inletHealths(
  member: MemberContext,
  inletIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, InletHealth>> {
  const zone = member.organization.timeZone;
  const first = addDays(dayOf(now, zone), 1 - DAYS);
  const since = new Date(startOfDay(first, zone));
  const [sums, days, away] = await Promise.all([
    sql(member)<Sums>`
      SELECT d."inletId", max(greatest(d."receivedAt", d."repeatedAt")) AS "lastReceivedAt", count(*) AS received,
        count(*) FILTER (WHERE d.state = 'RECEIVED') AS waiting, count(*) FILTER (WHERE d.state = 'NEEDS_MAPPING') AS "needMapping",
        count(*) FILTER (WHERE d.state = 'REJECTED') AS "setAside", count(*) FILTER (WHERE d.state = 'FAILED') AS failed
      FROM delivery AS d WHERE ${inOrganization(member, 'd')} AND d."inletId" = ANY(${inletIds}::uuid[]) GROUP BY 1`,
    sql(member)<{ inletId: string; day: CivilDay; count: number }>`
      SELECT d."inletId", (d."receivedAt" AT TIME ZONE ${zone}::text)::date AS day, count(*) AS count FROM delivery AS d
      WHERE ${inOrganization(member, 'd')} AND d."inletId" = ANY(${inletIds}::uuid[]) AND d."receivedAt" >= ${since} GROUP BY 1, 2`,
    sql(member)<{ inletId: string; because: string; count: number; lastAt: number }>`
      SELECT t."inletId", t.because, t.count, t."lastAt" FROM turned_away AS t
      WHERE ${inOrganization(member, 't')} AND t."inletId" = ANY(${inletIds}::uuid[]) ORDER BY t."lastAt" DESC, t.because LIMIT 1000`,
  ]);
  const sumOf = new Map(sums.map(({ inletId, ...sum }) => [inletId, sum]));
  const awayOf = Map.groupBy(away, ({ inletId }) => inletId);
  const daysOf = Map.groupBy(days, ({ inletId }) => inletId);
  return new Map(
    inletIds.map((id) => {
      const counts = new Map((daysOf.get(id) ?? []).map(({ day, count }) => [day, count]));
      return [
        id,
        {
          ...NOTHING_CAME,
          ...sumOf.get(id),
          days: Array.from({ length: DAYS }, (_, step) => addDays(first, step)).map((day) => ({
            day,
            count: counts.get(day) ?? 0,
          })),
          turnedAway: (awayOf.get(id) ?? []).slice(0, 10),
        },
      ];
    }),
  );
}
