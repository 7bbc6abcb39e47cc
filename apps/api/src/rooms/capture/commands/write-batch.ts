// Invariants: rows, their results and the place behind them are one commit: a row is written once or not at all.
// Locks: the import; the writing imports of the organization; the pipeline and the owner that its plan names.
// Changes: whatever the rows are of.
import type { Refusal } from '@mikomi/domain/shared';
import { refuse } from '@mikomi/domain/shared';
import { commitLazily } from '../../../platform/change/commit-lazily.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import { enqueue, type Job } from '../../../platform/jobs/job.ts';
import type { ImportCounts, RowProblem, RowReason, RowResult } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';
import { keyOfRow } from '../planning/row-key.ts';
import { lastSaid, lockForImport } from '../store/find-records.ts';
import { membersAtWork, stagesInUse } from '../store/hold-plan.ts';
import { addBatch, changeImport, insertResults, lockImport } from '../store/imports.ts';
import type { ImportRun } from '../writing/import-run.ts';
import type { LeadRow, WrittenRow } from '../writing/lead-row.ts';
import { sameRows } from '../writing/same-rows.ts';
import { askingAgain, type OpenLead } from './asking-again.ts';
import { judgeLeads } from './judge-leads.ts';
import { type Match, matchRows, severalMatch } from './match-rows.ts';
import { writeLeads } from './write-leads.ts';
import { writeMembers } from './write-members.ts';
import { writePartyList } from './write-party-list.ts';
import { writeProducts } from './write-products.ts';

type Planned = Extract<PlannedRecord, { state: 'PLANNED' }>;

export interface ImportJobPayload {
  readonly organizationId: string;
  readonly importId: string;
}

/** A batch of rows that follow each other in one file, or results alone of rows that join nothing. */
export interface Batch {
  /** Where the import must stand for the batch to be the next one: at which file in their order, behind which row. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly records: readonly PlannedRecord[];
  readonly results?: readonly RowResult[];
  /** The job that goes on behind this batch, when this one's time is up. */
  readonly goOnWith?: Job<ImportJobPayload> | undefined;
}

type BatchRefusal = 'stale-batch' | 'import-plan-outdated';

/**
 * Writes a batch in one transaction. Refused when the import stands elsewhere or no longer runs: somebody else's turn; and
 * when a stage or an owner that its plan names is out of use by now.
 */
export function writeBatch(
  run: ImportRun,
  batch: Batch,
): Promise<{ readonly kind: 'written' } | Refusal<BatchRefusal>> {
  return transaction(run.member, 'import-rows', async (tx) => {
    const stored = await lockImport(tx, run.importId);
    if (stored?.state !== 'RUNNING' || stored.nextUnit !== batch.unit || stored.nextRow !== batch.from)
      return refuse('stale-batch');
    await lockForImport(tx);
    if (batch.records.length > 0 && !(await standsStill(tx, run))) return refuse('import-plan-outdated');
    await commitLazily(tx);
    const results = [...(batch.results ?? []), ...(await writeRecords(tx, run, batch.records))];
    await insertResults(tx, run.importId, results);
    await changeImport(tx, run.importId, {
      nextRow: batch.to,
      counts: addCounts(stored.counts, results),
      progressedAt: tx.now(),
    });
    if (tx.changes.length > 0) await addBatch(tx, run.importId);
    if (batch.goOnWith) {
      const payload = { organizationId: tx.organizationId, importId: run.importId };
      await enqueue(tx, batch.goOnWith, payload, { key: `import:${run.importId}` });
    }
    return { kind: 'written' };
  }) as Promise<{ readonly kind: 'written' } | Refusal<BatchRefusal>>;
}

/** Whether what the plan puts records into, and whom it gives them to, is still in use. */
async function standsStill(tx: Transaction, { kind, settings, stageOfKind }: ImportRun): Promise<boolean> {
  const { ownerId } = settings;
  if (ownerId !== null && !(await membersAtWork(tx, [ownerId])).has(ownerId)) return false;
  if (kind !== 'LEADS') return true;
  const named = Object.values(settings.stages).flatMap((match) =>
    match.kind === 'stage' && match.stageId ? [match.stageId] : [],
  );
  const stages = new Set([...named, ...Object.values(stageOfKind)]);
  return (await stagesInUse(tx, [...stages])).size === stages.size;
}

/** What became of the rows so far, with these. */
export function addCounts(counts: ImportCounts, results: readonly RowResult[]): ImportCounts {
  const of = (state: RowResult['state']) => results.filter((row) => row.state === state).length;
  const last = Math.max(counts.reported.length - 1, ...results.map(({ filePosition }) => filePosition));
  return {
    created: counts.created + of('CREATED'),
    updated: counts.updated + of('UPDATED'),
    skipped: counts.skipped + of('SKIPPED'),
    failed: counts.failed + of('FAILED'),
    leftOut: counts.leftOut + results.filter(isLeftOut).length,
    reported: Array.from({ length: last + 1 }, (_, position) => {
      const before = counts.reported[position] ?? { failed: 0, leftOut: 0 };
      const rows = results.filter(({ filePosition }) => filePosition === position);
      return {
        failed: before.failed + rows.filter(({ state }) => state === 'FAILED').length,
        leftOut: before.leftOut + rows.filter(isLeftOut).length,
      };
    }),
  };
}

/** A row that came in, though not all of it. */
function isLeftOut({ state, problems }: RowResult): boolean {
  return state !== 'FAILED' && (problems?.length ?? 0) > 0;
}

/** Writes the rows of a batch by what they are of. */
export async function writeRecords(
  tx: Transaction,
  run: ImportRun,
  records: readonly PlannedRecord[],
): Promise<readonly RowResult[]> {
  const failed = records.flatMap((record) => (record.state === 'FAILED' ? [record.result] : []));
  const planned = records.flatMap((record) => (record.state === 'PLANNED' ? [record] : []));
  if (planned.length === 0) return failed;
  switch (run.kind) {
    case 'LEADS':
      return [...failed, ...(await leadResults(tx, run, planned))];
    case 'PRODUCTS':
      return [
        ...failed,
        ...resultsOf(run, planned, await writeProducts(tx, run, draftsOf(planned, 'PRODUCTS'))),
      ];
    case 'MEMBERS':
      return [
        ...failed,
        ...resultsOf(run, planned, await writeMembers(tx, run, draftsOf(planned, 'MEMBERS'))),
      ];
    case 'CONTACTS':
    case 'COMPANIES':
      return [...failed, ...(await partyResults(tx, run, planned))];
  }
}

async function leadResults(
  tx: Transaction,
  run: ImportRun,
  planned: readonly Planned[],
): Promise<RowResult[]> {
  const rows = planned.flatMap((record) =>
    record.planned.kind === 'LEADS' ? [{ record, draft: record.planned.draft }] : [],
  );
  const found = await matchRows(tx, run, planned);
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

/** What becomes of a row without its being written; undefined for one that is. */
function settleMatch(
  run: ImportRun,
  record: Planned,
  match: Match | undefined,
  before: string | undefined,
  said: ReadonlyMap<string, string>,
): readonly RowResult[] | undefined {
  const { rowNumber } = record;
  const skipped = (recordId: string, because: RowReason) =>
    resultsOf(run, [record], [{ rowNumber, state: 'SKIPPED', recordId, because }]);
  if (match?.several) return [failedRow(record, severalMatch(match))];
  if (match && !match.mayEdit) return [outOfReach(record, match.key.replace(/^(?:mailto|tel):/, ''))];
  if (match && run.settings.existing === 'SKIP') return skipped(match.id, 'row-passed-over');
  if (match && said.get(match.id) === record.said) return skipped(match.id, 'row-said-before');
  if (match) return undefined;
  if (before !== undefined)
    return skipped(before, run.settings.existing === 'SKIP' ? 'row-passed-over' : 'row-said-before');
  return run.settings.match?.unmatched === 'SKIP' ? skipped('', 'row-matches-none') : undefined;
}

/** What becomes of a row of somebody who has an open lead without its being written; undefined for one that is. */
function settleAsking(run: ImportRun, record: Planned, { id, key, mayEdit, isSaid }: OpenLead) {
  const { rowNumber } = record;
  const skipped = (because: RowReason) =>
    resultsOf(run, [record], [{ rowNumber, state: 'SKIPPED', recordId: id, because }]);
  if (!mayEdit) return [outOfReach(record, key.replace(/^(?:mailto|tel):/, ''))];
  if (run.settings.existing === 'SKIP') return skipped('row-passed-over');
  return isSaid ? skipped('row-said-before') : undefined;
}

async function lastSaidOf(tx: Transaction, matches: readonly Match[]): Promise<ReadonlyMap<string, string>> {
  return matches.length === 0
    ? new Map()
    : lastSaid(
        tx,
        matches.map(({ id }) => id),
      );
}

async function partyResults(
  tx: Transaction,
  run: ImportRun,
  planned: readonly Planned[],
): Promise<RowResult[]> {
  const seeks = run.kind === 'CONTACTS' && run.settings.existing !== 'CREATE';
  const found = seeks && run.settings.match ? await matchRows(tx, run, planned) : new Map<number, Match>();
  const same = await sameRows(tx, 'contact', run.importId, seeks ? planned : []);
  const said = await lastSaidOf(tx, [...found.values()]);
  const settled: RowResult[] = [];
  const rows = planned.flatMap((record) => {
    const { planned: each, rowNumber, problems } = record;
    if (each.kind !== 'CONTACTS' && each.kind !== 'COMPANIES') return [];
    const match = found.get(rowNumber);
    const outcome =
      seeks && run.settings.match ? settleMatch(run, record, match, undefined, said) : undefined;
    if (outcome) settled.push(...outcome);
    const contactId = match?.id ?? same.get(rowNumber) ?? null;
    return outcome ? [] : [{ rowNumber, problems, draft: each.draft, contactId }];
  });
  return [...settled, ...resultsOf(run, planned, await writePartyList(tx, run, rows))];
}

function draftsOf<Kind extends Planned['planned']['kind']>(planned: readonly Planned[], kind: Kind) {
  return planned.flatMap(({ planned: each, rowNumber }) =>
    each.kind === kind
      ? [{ rowNumber, draft: each.draft as Extract<Planned['planned'], { kind: Kind }>['draft'] }]
      : [],
  );
}

const RECORD_TYPES = {
  LEADS: 'Lead',
  CONTACTS: 'Contact',
  COMPANIES: 'Company',
  PRODUCTS: 'Product',
  MEMBERS: 'Member',
} as const;

const REASONS = {
  CREATED: 'row-is-new',
  UPDATED: 'row-says-new',
  SKIPPED: 'row-said-before',
} as const;

/** The results of written rows, and of the rows of further files that went with them. */
function resultsOf(run: ImportRun, planned: readonly Planned[], written: readonly WrittenRow[]): RowResult[] {
  const byRow = new Map(planned.map((record) => [record.rowNumber, record]));
  return written.flatMap(({ rowNumber, state, recordId, because = REASONS[state] }) => {
    const record = byRow.get(rowNumber);
    const problems = record && record.problems.length > 0 ? record.problems : null;
    const about = recordId === '' ? {} : { recordType: RECORD_TYPES[run.kind], recordId };
    const also = (record?.also ?? []).map((row): RowResult => {
      if (row.state === 'FAILED') return row;
      return { ...row, ...about, state: state === 'SKIPPED' ? 'SKIPPED' : 'UPDATED' };
    });
    return [
      {
        filePosition: record?.filePosition ?? 0,
        rowNumber,
        state,
        ...about,
        said: record?.said ?? null,
        problems,
        cells: problems ? (record?.cells ?? null) : null,
        because,
      },
      ...also,
    ];
  });
}

function outOfReach(record: Planned, text: string): RowResult {
  const because = 'import-lead-out-of-reach';
  return failedRow(record, { column: null, raw: text, because, parameters: { text } });
}

function failedRow({ filePosition, rowNumber, cells }: Planned, problem: RowProblem): RowResult {
  return { filePosition, rowNumber, state: 'FAILED', problems: [problem], cells };
}
