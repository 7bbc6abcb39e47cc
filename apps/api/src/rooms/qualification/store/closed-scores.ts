import type { ScoredOutcome } from '@mikomi/domain/qualification';
import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from '../../leads/index.ts';

/** The scores with which a member's leads were won or lost, of the last so many, the earliest first; what counts in no rate is neither. */
export async function closedScores(member: MemberContext, most: number): Promise<readonly ScoredOutcome[]> {
  const rows = await sql(member)<ScoredOutcome>`
    SELECT x.score, x.won FROM (
      SELECT l.score, l.status = 'WON' AS won, coalesce(l."wonOn", l."lostOn") AS day, l.id
      FROM lead AS l JOIN lead_score AS s ON s."organizationId" = l."organizationId" AND s."leadId" = l.id
      WHERE ${visibleLead(member, 'l')} AND l.status <> 'OPEN' AND l."closedAs" IS NULL
      ORDER BY coalesce(l."wonOn", l."lostOn") DESC, l.id DESC LIMIT ${most}) AS x
    ORDER BY x.day, x.id`;
  return rows;
}
