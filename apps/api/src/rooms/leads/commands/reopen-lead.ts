// Invariants: only a lost lead is opened again; the loss is withdrawn with its day and reason.
// Locks: the lead; the pipeline as it is.
// Changes: Lead, ProductLine.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { judgeStageEntry } from '../stage-gate.ts';
import { type LeadRow, linesOf, pipelineOf } from '../store/lock-leads.ts';
import { beforeLoss } from '../store/loss-history.ts';
import { leadRecord, productLineRecord } from '../store/records.ts';
import { type ChangedLead, onLead } from './on-lead.ts';

/** Opens a lost lead again where it stood, or in the given stage; the lines that were lost with it are open again. */
export function reopenLead(
  member: MemberContext,
  leadId: string,
  stageId: string | null | undefined,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'reopen-lead', leadId, 'lead.edit', async (tx, lead) => {
    if (lead.status === 'OPEN') return refuse('lead-is-open');
    return lead.status === 'WON' ? refuse('lead-is-won') : openAgain(tx, lead, stageId);
  });
}

/** Withdraws the loss of a locked lead in a command that is under way. */
export async function openAgain(
  tx: Transaction,
  lead: LeadRow,
  stageId: string | null | undefined,
): Promise<Refusal | undefined> {
  const leadId = lead.id;
  const pipeline = await pipelineOf(tx, lead.pipelineId);
  const open = pipeline.stages.filter(({ kind }) => kind === 'OPEN');
  const before = await beforeLoss(tx, leadId);
  const asked = open.find(({ id }) => id === stageId);
  if (stageId && !asked) return refuse('stage-unknown', { path: ['stageId'] });
  const stage = asked ?? open.find(({ id }) => id === before.stageId) ?? open[0];
  if (!stage) return refuse('stage-unknown', { path: ['stageId'] });
  const shut = asked ? await judgeStageEntry(tx, { lead, to: asked.id, pipeline }) : undefined;
  if (shut) return shut;
  const lost = new Set(
    (await linesOf(tx, leadId)).filter(({ state }) => state === 'LOST').map(({ id }) => id),
  );
  await update(
    tx,
    productLineRecord,
    before.lines.filter(({ id }) => lost.has(id)).map(({ id, state }) => ({ id, state })),
  );
  await update(tx, leadRecord, [
    {
      id: leadId,
      status: 'OPEN',
      stageId: stage.id,
      lostOn: null,
      lossReasonId: null,
      lossNote: null,
      closedAs: null,
      duplicateOfId: null,
      closedById: null,
      closedTeamId: null,
    },
  ]);
  return undefined;
}
