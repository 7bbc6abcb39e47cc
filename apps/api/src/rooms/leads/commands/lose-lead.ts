// Invariants: a lost lead has its reason and day, stands in the losing stage, and has no open line.
// Locks: the lead; the pipeline as it is.
// Changes: Lead, ProductLine.
import { loseLead as decideLoss } from '@mikomi/domain/leads';
import { checkTexts, type Refusal, refuse } from '@mikomi/domain/shared';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { factsOf, hasDeal, linesOf, lossReasonIds, pipelineOf } from '../store/lock-leads.ts';
import { leadRecord, productLineRecord } from '../store/records.ts';
import { type ChangedLead, closedBy, onLead, todayOf } from './on-lead.ts';

export interface Loss {
  readonly leadId: string;
  readonly reasonId: string | null;
  readonly day?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Loses an open lead with everything that is open on it. */
export function loseLead(member: MemberContext, loss: Loss): Promise<ChangedLead | Refusal> {
  return onLead(member, 'lose-lead', loss.leadId, 'lead.edit', async (tx, lead) => {
    if (lead.status === 'OPEN' && (await hasDeal(tx, lead.id))) return refuse('lead-already-converted');
    const tooLong = checkTexts({ note: loss.note });
    if (tooLong) return tooLong;
    const today = todayOf(tx, member);
    const known = {
      pipeline: await pipelineOf(tx, lead.pipelineId),
      reasonIds: await lossReasonIds(tx),
      today,
    };
    const facts = factsOf(lead, await linesOf(tx, lead.id));
    const lost = decideLoss(facts, { reasonId: loss.reasonId, day: loss.day ?? today }, known);
    if (lost.kind === 'refused') return lost;
    await update(
      tx,
      productLineRecord,
      lost.lineIds.map((id) => ({ id, state: 'LOST' })),
    );
    await update(tx, leadRecord, [
      {
        id: lead.id,
        status: 'LOST',
        stageId: lost.stage.id,
        lostOn: lost.day,
        lossReasonId: lost.reasonId,
        lossNote: loss.note?.trim() || null,
        ...closedBy(lead, member),
      },
    ]);
    return undefined;
  });
}
