import { addDays, type CivilDay, dayOf, startOfDay } from '@mikomi/domain/shared';
import { inOrganization, living, sql } from '../../../../platform/database/sql.ts';
import type { MemberContext } from '../../../../platform/member-context.ts';

/** What became of a form's showings, and when it was shown and sent. */
export interface Conversion {
  readonly since: CivilDay;
  readonly until: CivilDay;
  readonly views: number;
  readonly submissions: number;
  readonly leads: number;
  readonly won: number;
  /** Every day of the time, the oldest first. */
  readonly days: readonly FormDay[];
}

/** One day of a form. */
export interface FormDay {
  readonly day: CivilDay;
  readonly views: number;
  readonly submissions: number;
}

/** As long as what was sent is kept: what can't be opened any more is not counted either. */
export const MOST_DAYS = 90;

type Leads = Pick<Conversion, 'leads' | 'won'> & { readonly id: string };

/** What became of the showings of these forms in the last days of the organization's calendar: two statements for all. */
export async function conversionsOf(
  member: MemberContext,
  webFormIds: readonly string[],
  wanted: number,
): Promise<ReadonlyMap<string, Conversion>> {
  const { timeZone } = member.organization;
  const until = dayOf(member.now(), timeZone);
  const length = Math.max(1, Math.min(MOST_DAYS, wanted));
  const since = addDays(until, 1 - length);
  const start = new Date(startOfDay(since, timeZone));
  const [days, leads] = await Promise.all([
    sql(member)<FormDay & { readonly id: string }>`
      SELECT c.id, c.day, sum(c.views)::int AS views, sum(c.submissions)::int AS submissions FROM (
        SELECT v."webFormId" AS id, v.day, v.views, 0 AS submissions FROM web_form_day AS v
        WHERE ${inOrganization(member, 'v')} AND v."webFormId" = ANY(${webFormIds}::uuid[]) AND v.day >= ${since}::date
        UNION ALL
        SELECT f.id, (d."receivedAt" AT TIME ZONE ${timeZone}::text)::date, 0, 1 FROM web_form AS f
          JOIN inlet AS i ON i."organizationId" = f."organizationId" AND i."sourceId" = f."sourceId"
          JOIN delivery AS d ON d."organizationId" = i."organizationId" AND d."inletId" = i.id
        WHERE ${inOrganization(member, 'f')} AND f.id = ANY(${webFormIds}::uuid[]) AND d.state = 'PROCESSED' AND d."receivedAt" >= ${start}
      ) AS c GROUP BY 1, 2`,
    sql(member)<Leads>`
      SELECT f.id, count(*)::int AS leads, (count(*) FILTER (WHERE l.status = 'WON'))::int AS won
      FROM web_form AS f JOIN lead AS l ON l."organizationId" = f."organizationId" AND l."sourceId" = f."sourceId"
      WHERE ${inOrganization(member, 'f')} AND f.id = ANY(${webFormIds}::uuid[])
        AND ${living(member, 'l')} AND l."closedAs" IS NULL AND l."capturedAt" >= ${start}
      GROUP BY 1`,
  ]);
  const daysOf = Map.groupBy(days, ({ id }) => id);
  const leadsOf = new Map(leads.map(({ id, ...counts }) => [id, counts]));
  return new Map(
    webFormIds.map((id) => {
      const counted = new Map((daysOf.get(id) ?? []).map((day) => [day.day, day]));
      const all = Array.from({ length }, (_, step) => addDays(since, step)).map((day): FormDay => {
        const { views = 0, submissions = 0 } = counted.get(day) ?? {};
        return { day, views, submissions };
      });
      const sum = (of: (day: FormDay) => number) => all.reduce((total, day) => total + of(day), 0);
      const conversion = {
        since,
        until,
        views: sum(({ views }) => views),
        submissions: sum(({ submissions }) => submissions),
        ...(leadsOf.get(id) ?? { leads: 0, won: 0 }),
        days: all,
      };
      return [id, conversion];
    }),
  );
}
