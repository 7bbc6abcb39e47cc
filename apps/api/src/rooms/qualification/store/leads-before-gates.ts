import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from '../../leads/index.ts';
import type { GatedLead } from '../gate-facts.ts';

/** An open lead on its way through a pipeline. */
export type WaitingLead = GatedLead & { readonly stageId: string };

/** The newest open leads of a pipeline that a member sees, as far as gates ask of them. */
export function leadsBeforeGates(
  member: MemberContext,
  pipelineId: string,
  most: number,
): Promise<readonly WaitingLead[]> {
  return sql(member)<WaitingLead>`
    SELECT l.id, l."stageId", l.attributes, l.potential, l."judgedPotential", l."contactId", l."companyId",
      l."expectedValue", l."expectedCloseOn", l."ownerId"
    FROM lead AS l WHERE ${visibleLead(member, 'l')} AND l.status = 'OPEN' AND l."pipelineId" = ${pipelineId}
    ORDER BY l."capturedAt" DESC, l.id DESC LIMIT ${most}`;
}
