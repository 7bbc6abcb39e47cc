// Invariants: a won line stays as it was won; only an open lead's lines change; when the last open line goes and something was won, the lead is won.
// Locks: the lead; the pipeline as it is where the lead closes.
// Changes: ProductLine, Lead.
import { changeLineState, type LineState } from '@mikomi/domain/leads';
import { checkTexts, isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type LeadRow, linesOf, pipelineOf } from '../store/lock-leads.ts';
import { leadRecord, productLineRecord } from '../store/records.ts';
import { checkAmounts, type LineForm, newLines } from './new-lines.ts';
import { type ChangedLead, onLead } from './on-lead.ts';

/** Adds products to an open lead. */
export function addProductLines(
  member: MemberContext,
  leadId: string,
  forms: readonly LineForm[],
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'add-product-lines', leadId, 'lead.edit', async (tx, lead) => {
    return lead.status === 'OPEN' ? appendLines(tx, lead, forms) : refuse('lead-closed');
  });
}

/** Adds products behind those of a locked lead in a command that is under way. */
export async function appendLines(
  tx: Transaction,
  lead: LeadRow,
  forms: readonly LineForm[],
): Promise<Refusal | undefined> {
  const leadId = lead.id;
  const lines = await newLines(tx, forms, lead.currency);
  if (isRefusal(lines)) return lines;
  const before = await linesOf(tx, leadId);
  if (before.length + lines.length > 200)
    return refuse('too-many-records', { path: ['lines'], parameters: { atMost: 200 } });
  const next = (before.at(-1)?.position ?? -1) + 1;
  await insert(
    tx,
    productLineRecord,
    lines.map((line, index) => ({
      ...line,
      id: newId(),
      leadId,
      quantity: line.quantity ?? 1,
      billing: line.billing ?? 'ONCE',
      currency: lead.currency,
      state: 'INTERESTED',
      position: next + index,
    })),
  );
  return undefined;
}

export interface LineEdit extends Omit<LineForm, 'productId'> {
  readonly state?: LineState | null | undefined;
}

/** Changes what is given of a line that is not won, and whether it is offered or lost. */
export function editProductLine(
  member: MemberContext,
  leadId: string,
  lineId: string,
  edit: LineEdit,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'edit-product-line', leadId, 'lead.edit', async (tx, lead) => {
    if (lead.status !== 'OPEN') return refuse('lead-closed');
    const line = (await linesOf(tx, leadId)).find(({ id }) => id === lineId);
    if (!line) return refuse('line-not-found', { path: ['id'] });
    if (line.state === 'WON') return refuse('line-state-impossible', { path: ['state'] });
    const state =
      edit.state && edit.state !== line.state ? changeLineState(line.state, edit.state) : line.state;
    if (isRefusal(state)) return state;
    const name = edit.name == null ? line.name : tidySpaces(edit.name);
    if (name === '') return refuse('text-blank', { path: ['name'] });
    const quantity = edit.quantity ?? line.quantity;
    const unitPrice = edit.unitPrice === undefined ? line.unitPrice : edit.unitPrice;
    const unfit = checkTexts({ name }) ?? checkAmounts({ quantity, unitPrice }, []);
    if (unfit) return unfit;
    const row = {
      id: lineId,
      name,
      state,
      quantity,
      unitPrice,
      // A price stays in the currency that it was given in.
      currency: edit.unitPrice === undefined ? line.currency : lead.currency,
      billing: edit.billing ?? line.billing,
      interest: edit.interest === undefined ? line.interest : edit.interest,
    };
    await update(tx, productLineRecord, [row]);
    return closeWhenWon(tx, lead);
  });
}

/** Takes a line that is not won off a lead. */
export function removeProductLine(
  member: MemberContext,
  leadId: string,
  lineId: string,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'remove-product-line', leadId, 'lead.edit', async (tx, lead) => {
    if (lead.status !== 'OPEN') return refuse('lead-closed');
    const line = (await linesOf(tx, leadId)).find(({ id }) => id === lineId);
    if (!line) return refuse('line-not-found', { path: ['id'] });
    if (line.state === 'WON') return refuse('line-state-impossible', { path: ['id'] });
    await remove(tx, productLineRecord, [lineId]);
    return closeWhenWon(tx, lead);
  });
}

/** A lead of which something is won and nothing is open any more is won. */
async function closeWhenWon(tx: Transaction, lead: LeadRow): Promise<Refusal | undefined> {
  const states = (await linesOf(tx, lead.id)).map(({ state }) => state);
  const isOpen = states.includes('INTERESTED') || states.includes('OFFERED');
  if (isOpen || !states.includes('WON')) return undefined;
  const stage = (await pipelineOf(tx, lead.pipelineId)).stages.find(({ kind }) => kind === 'WON');
  if (!stage) return refuse('stage-unknown');
  await update(tx, leadRecord, [{ id: lead.id, status: 'WON', stageId: stage.id }]);
  return undefined;
}
