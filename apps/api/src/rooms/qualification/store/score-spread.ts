import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from '../../leads/index.ts';

/** How many leads have so many points. */
export interface ScoreCount {
  readonly score: number;
  readonly count: number;
}

/** How many of the open leads that a member sees have which score, the lowest first; one not scored yet counts nowhere. */
export function scoreCounts(member: MemberContext): Promise<readonly ScoreCount[]> {
  return sql(member)<ScoreCount>`
    SELECT l.score, count(*)::int AS count
    FROM lead AS l JOIN lead_score AS s ON s."organizationId" = l."organizationId" AND s."leadId" = l.id
    WHERE ${visibleLead(member, 'l')} AND l.status = 'OPEN' GROUP BY l.score ORDER BY l.score`;
}
