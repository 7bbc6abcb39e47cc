// Invariants: a row does to a lead what its importer may do by hand, and no more.
// Locks: the leads that rows would change, and the owners that they name.
// Changes: nothing; `write-leads.ts` writes the rows that pass.
import { type ImportField, judgeChange } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { mayGiveTo } from '../../parties/index.ts';
import type { RowProblem } from '../import-state.ts';
import { type HeldLead, holdLeads } from '../store/find-records.ts';
import { membersAtWork } from '../store/hold-plan.ts';
import { columnOf, type ImportRun, memberNamed } from '../writing/import-run.ts';
import type { LeadRow } from '../writing/lead-row.ts';

/** Rows that may be written, and why the others may not, by row number. */
export interface JudgedLeads {
  readonly writing: readonly LeadRow[];
  readonly refused: ReadonlyMap<number, RowProblem>;
}

/** Judges rows against the leads that they would change and the owners that they name. */
export async function judgeLeads(
  tx: Transaction,
  run: ImportRun,
  rows: readonly LeadRow[],
): Promise<JudgedLeads> {
  const ids = rows.flatMap(({ leadId }) => leadId ?? []);
  const held = ids.length > 0 ? await holdLeads(tx, run.member, ids) : new Map<string, HeldLead>();
  const named = rows.flatMap(({ draft }) => ownerNamed(run, draft) ?? []);
  const atWork = await membersAtWork(tx, [...new Set(named)]);
  const writing: LeadRow[] = [];
  const refused = new Map<number, RowProblem>();
  for (const row of rows) {
    const lead = held.get(row.leadId ?? '');
    const owned = withOwner(run, row, lead, atWork);
    const change = lead && judgeChange(lead, row.draft, run.settings.pipelineId);
    if ('because' in owned) refused.set(row.rowNumber, problemAt(run, 'lead.owner', owned));
    else if (change) refused.set(row.rowNumber, problemAt(run, 'lead.stage', change));
    else writing.push(owned);
  }
  return { writing, refused };
}

/** A row with the owner that it may give; an open lead is not given to somebody who left or only looks on. */
function withOwner(
  run: ImportRun,
  row: LeadRow,
  lead: HeldLead | undefined,
  atWork: ReadonlySet<string>,
): LeadRow | Refusal<'import-owner-out-of-reach'> {
  const name = row.draft.lead.owner;
  const ownerId = ownerNamed(run, row.draft);
  if (name === null || ownerId === null || ownerId === lead?.ownerId) return row;
  const owner = run.owners.get(ownerId);
  if (row.draft.outcome.kind === 'OPEN' && !atWork.has(ownerId)) {
    row.problems.push({ ...problemAt(run, 'lead.owner', refuse('import-owner-unfit')), raw: name });
    return { ...row, draft: { ...row.draft, lead: { ...row.draft.lead, owner: null } } };
  }
  const mayGive = owner && mayGiveTo(run.member, owner) && (lead?.mayAssign ?? true);
  return mayGive ? row : refuse('import-owner-out-of-reach', { parameters: { text: name } });
}

function ownerNamed(run: ImportRun, { lead }: LeadRow['draft']): string | null {
  return lead.owner === null ? null : memberNamed(run, lead.owner);
}

function problemAt(run: ImportRun, field: ImportField, { because, parameters }: Refusal): RowProblem {
  return { column: columnOf(run, field), raw: '', because, parameters };
}
