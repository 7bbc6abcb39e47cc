import { addDays, dayOf, startOfDay } from '@mikomi/domain/shared';
import { inOrganization, living, sql } from '../../../../platform/database/sql.ts';
import type { MemberContext } from '../../../../platform/member-context.ts';
import type { Conversion } from '../publishing.types.ts';

const MOST_DAYS = 366;

/** What became of the showings of a form in the last days of the organization's calendar. */
export async function conversionOf(
  member: MemberContext,
  webFormId: string,
  sourceId: string,
  inletId: string | null,
  days: number,
): Promise<Conversion> {
  const { timeZone } = member.organization;
  const wanted = Math.max(1, Math.min(MOST_DAYS, days));
  const since = addDays(dayOf(member.now(), timeZone), 1 - wanted);
  const start = new Date(startOfDay(since, timeZone));
  const [counts] = await sql(member)<Omit<Conversion, 'since'>>`
    SELECT
      (SELECT coalesce(sum(d.views), 0)::int FROM web_form_day AS d
        WHERE ${inOrganization(member, 'd')} AND d."webFormId" = ${webFormId} AND d.day >= ${since}::date) AS views,
      (SELECT count(*)::int FROM arrival AS a
        WHERE ${inOrganization(member, 'a')} AND a."inletId" = ${inletId} AND a.state = 'TAKEN_IN' AND a.at >= ${start}) AS submissions,
      l.leads, l.won
    FROM (SELECT count(*)::int AS leads, (count(*) FILTER (WHERE l.status = 'WON'))::int AS won FROM lead AS l
      WHERE ${living(member, 'l')} AND l."sourceId" = ${sourceId} AND l."capturedAt" >= ${start}) AS l`;
  return { since, ...(counts ?? { views: 0, submissions: 0, leads: 0, won: 0 }) };
}
