// Invariants: a row makes one lead, changes the one that it is about, or is one more enquiry on the open lead of whoever asks.
// Locks: those of `hold-parties.ts`, then those of `write-leads.ts`.
// Changes: those of `write-leads.ts`.
import type { Transaction } from '../../../platform/context.ts';
import type { RowReason, RowResult } from '../import-state.ts';
import { keyOfRow } from '../planning/row-key.ts';
import type { ImportRun } from '../writing/import-run.ts';
import type { LeadRow } from '../writing/lead-row.ts';
import { failedRow, outOfReach, type PlannedRow, resultsOf } from '../writing/row-results.ts';
import { sameRows } from '../writing/same-rows.ts';
import { askingAgain, type OpenLead } from './asking-again.ts';
import { holdPartiesOf } from './hold-parties.ts';
import { judgeLeads } from './judge-leads.ts';
import { matchRows } from './match-rows.ts';
import { lastSaidOf, settleMatch } from './settle-match.ts';
import { writeLeads } from './write-leads.ts';

/** Writes the rows of a batch of leads, and tells what became of each. */
export async function writeLeadRows(
  tx: Transaction,
  run: ImportRun,
  planned: readonly PlannedRow[],
): Promise<RowResult[]> {
  const rows = planned.flatMap((record) =>
    record.planned.kind === 'LEADS' ? [{ record, draft: record.planned.draft }] : [],
  );
  const found = await matchRows(tx, run, planned);
  // A lead stays what it is, whoever its contact becomes.
  await holdPartiesOf(tx, planned, {
    contactIds: [],
    companyIds: [],
    leadIds: [...found.values()].map(({ id }) => id),
  });
  const said = await lastSaidOf(tx, [...found.values()]);
  const nameless =
    run.settings.existing === 'CREATE'
      ? []
      : rows.filter(({ record }) => keyOfRow(record.planned, run.settings) === undefined);
  const same = await sameRows(
    tx,
    'lead',
    run.importId,
    nameless.map(({ record }) => record),
  );
  const settled: RowResult[] = [];
  const going: LeadRow[] = [];
  for (const { record, draft } of rows) {
    const { rowNumber, problems } = record;
    const match = found.get(rowNumber);
    const outcome = settleMatch(run, record, match, same.get(rowNumber), said);
    if (outcome) settled.push(...outcome);
    else going.push({ rowNumber, draft, problems, leadId: match?.id ?? null });
  }
  const recordOf = new Map(planned.map((record) => [record.rowNumber, record]));
  const again = await askingAgain(
    tx,
    run,
    going.flatMap(({ leadId, ...row }) => {
      const record = recordOf.get(row.rowNumber);
      const isNamed =
        run.settings.match?.by === 'CUSTOM_FIELD' && record && keyOfRow(record.planned, run.settings);
      return leadId === null && record && !isNamed ? [{ ...row, said: record.said }] : [];
    }),
  );
  const writing = going.flatMap((row): LeadRow[] => {
    const open = again.get(row.rowNumber);
    if (!open) return [row];
    const record = recordOf.get(row.rowNumber);
    if (!record) return [];
    const settledBy = settleAsking(run, record, open);
    if (settledBy) settled.push(...settledBy);
    // Whose a lead is, is not changed by whoever asks.
    const draft = { ...row.draft, lead: { ...row.draft.lead, owner: null } };
    return settledBy ? [] : [{ ...row, draft, leadId: open.id, asksAgain: true }];
  });
  const judged = await judgeLeads(tx, run, writing);
  const failed = planned.flatMap((record) => {
    const problem = judged.refused.get(record.rowNumber);
    return problem ? [failedRow(record, problem)] : [];
  });
  const written = await writeLeads(tx, run, judged.writing);
  return [...settled, ...failed, ...resultsOf(run, planned, written)];
}

/** What becomes of a row of somebody who has an open lead without its being written; undefined for one that is. */
function settleAsking(run: ImportRun, record: PlannedRow, { id, key, mayEdit, isSaid }: OpenLead) {
  const { rowNumber } = record;
  const skipped = (because: RowReason) =>
    resultsOf(run, [record], [{ rowNumber, state: 'SKIPPED', recordId: id, because }]);
  if (!mayEdit) return [outOfReach(record, key.replace(/^(?:mailto|tel):/, ''))];
  if (run.settings.existing === 'SKIP') return skipped('row-passed-over');
  return isSaid ? skipped('row-said-before') : undefined;
}
