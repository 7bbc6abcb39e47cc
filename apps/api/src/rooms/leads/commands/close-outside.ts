// Invariants: what was no buying interest counts in no rate; a duplicate names a lead that the member sees.
// Locks: the lead; the pipeline as it is.
// Changes: Lead, ProductLine.
import { closeOutside as decideClosing, type OutsideReason } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { factsOf, hasDeal, judgeLeads, linesOf, pipelineOf } from '../store/lock-leads.ts';
import { leadRecord, productLineRecord } from '../store/records.ts';
import { type ChangedLead, closedBy, onLead, todayOf } from './on-lead.ts';

export interface Closing {
  readonly leadId: string;
  readonly as: OutsideReason;
  readonly duplicateOfId: string | null;
}

/** Closes an open lead as spam, a test, a wrong number or a duplicate. */
export function closeOutside(member: MemberContext, closing: Closing): Promise<ChangedLead | Refusal> {
  const { leadId, duplicateOfId } = closing;
  return onLead(member, 'close-lead', leadId, 'lead.edit', async (tx, lead) => {
    if (lead.status === 'OPEN' && (await hasDeal(tx, lead.id))) return refuse('lead-already-converted');
    const pipeline = await pipelineOf(tx, lead.pipelineId);
    const facts = { ...factsOf(lead, await linesOf(tx, lead.id)), id: lead.id };
    const closed = decideClosing(facts, closing, { pipeline, today: todayOf(tx, member) });
    if (isRefusal(closed)) return closed;
    const unseen = duplicateOfId && (await judgeLeads(tx, member, [duplicateOfId], 'lead.read', 'living'));
    if (unseen) return { ...unseen, path: ['duplicateOfId'] };
    await update(
      tx,
      productLineRecord,
      closed.lineIds.map((id) => ({ id, state: 'LOST' })),
    );
    await update(tx, leadRecord, [
      {
        id: lead.id,
        status: 'LOST',
        stageId: closed.stage.id,
        lostOn: closed.day,
        closedAs: closed.as,
        duplicateOfId: closed.duplicateOfId,
        ...closedBy(lead, member),
      },
    ]);
    return undefined;
  });
}
