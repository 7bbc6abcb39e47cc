// Invariants: an open lead stands in an open stage of its pipeline that is in use, and has what its gate asks for.
// Locks: the lead; the pipeline as it is.
// Changes: Lead.
import { moveLead as decideMove } from '@mikomi/domain/leads';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { judgeStageEntry } from '../stage-gate.ts';
import { factsOf, pipelineOf } from '../store/lock-leads.ts';
import { leadRecord } from '../store/records.ts';
import { type ChangedLead, onLead } from './on-lead.ts';

/** Moves an open lead to another open stage; refused when it no longer stands where the caller saw it. */
export function moveLead(
  member: MemberContext,
  leadId: string,
  stageId: string,
  fromStageId: string | null | undefined,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'move-lead', leadId, 'lead.edit', async (tx, lead) => {
    if (fromStageId && fromStageId !== lead.stageId)
      return refuse('changed-meanwhile', { path: ['fromStageId'] });
    const pipeline = await pipelineOf(tx, lead.pipelineId);
    const move = decideMove(factsOf(lead, []), stageId, pipeline);
    if (move.kind === 'refused') return move;
    const shut = await judgeStageEntry(tx, { lead, to: move.to.id, pipeline });
    if (shut) return shut;
    await update(tx, leadRecord, [{ id: leadId, stageId: move.to.id }]);
    return undefined;
  });
}
