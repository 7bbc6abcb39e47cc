// Invariants: what is told is what the import would do, for it is done and taken back; nobody ever sees it done.
// Locks: as an import, for five seconds at most: the writing imports, the lists of settings, the counters of leads and deals.
// Changes: nothing; how far it is stands with the import while it runs.
import { setImmediate } from 'node:timers/promises';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { rehearsal } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ImportCounts, NO_ROWS, type RowResult } from '../import-state.ts';
import type { ImportChoices } from '../planning/import-choices.ts';
import { domainPlan, type ImportSettings, type Unit, unitsOf } from '../planning/import-settings.ts';
import { type OpenedFile, openFiles } from '../planning/open-files.ts';
import { type PlannedRecord, planRecord, readJoined } from '../planning/plan-record.ts';
import { namesOfRow } from '../planning/row-key.ts';
import { nameOfPlannedRow } from '../planning/row-title.ts';
import { settlePlan } from '../planning/settle-plan.ts';
import { lockForImport } from '../store/find-records.ts';
import { storedFiles } from '../store/import-files.ts';
import { findImport } from '../store/imports.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import { noteRehearsal } from '../store/rehearsals.ts';
import { type ImportRun, importRun } from '../writing/import-run.ts';
import { type KindCounts, tellChanges } from '../writing/tell-changes.ts';
import { makeSettings } from './make-settings.ts';
import { rehearseRecords } from './rehearse-records.ts';
import { addCounts } from './write-batch.ts';

/** What an import would do with the rows that were tried, and how many there are. */
export interface Rehearsal {
  readonly checkedRows: number;
  readonly totalRows: number;
  readonly counts: ImportCounts;
  readonly kinds: readonly KindCounts[];
  /** The first rows of each outcome, as they stand in the files. */
  readonly rows: readonly RehearsedRow[];
}

/** A row, and what would become of it. */
export interface RehearsedRow extends RowResult {
  readonly title: string;
}

/** As many rows of each outcome are told one by one. */
export const ROWS_TOLD = 500;

const BATCH_ROWS = 500;
const MOST_ROWS = 20_000;
/** Whoever adds a lead meanwhile waits for the rehearsal to be taken back. */
const TIME_MS = 5_000;

/**
 * Runs an import by these choices as far as its time reaches, or until nobody waits for it any more, tells what it did, and takes
 * everything back.
 */
export async function rehearseImport(
  member: MemberContext,
  importId: string,
  choices: ImportChoices,
  signal?: AbortSignal,
): Promise<Rehearsal | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['id'] });
  const files = await openFiles(await storedFiles(member, importId), choices.files ?? []);
  if (isRefusal(files)) return files;
  const quiet: MemberContext = { ...member, quiet: true, origin: 'IMPORT' };
  const trial = { importId, files, totalRows: rowsOf(files), signal };
  await noteProgress(member, trial, 0);
  try {
    return await rehearsal(quiet, 'rehearse-import', async (tx) => {
      await lockForImport(tx);
      const known = await loadKnowledge(tx);
      const plan = await settlePlan(files, choices, known, member);
      const [problem] = plan.problems;
      if (problem) return problem;
      const settings = await makeSettings(tx, member, plan, known);
      if (isRefusal(settings)) return settings;
      return tryOut(tx, quiet, { ...trial, settings });
    });
  } finally {
    await noteRehearsal(member, importId, null);
  }
}

function rowsOf(files: readonly OpenedFile[]): number {
  return files.reduce((sum, { table }) => sum + table.rowCount + table.damagedCount, 0);
}

function noteProgress(
  { database, organizationId }: MemberContext,
  { importId, totalRows }: Pick<Trial, 'importId' | 'totalRows'>,
  checkedRows: number,
): Promise<void> {
  const rowsToCheck = Math.min(totalRows, MOST_ROWS);
  return noteRehearsal({ database, organizationId }, importId, { checkedRows, rowsToCheck });
}

interface Trial {
  readonly importId: string;
  readonly settings: ImportSettings;
  readonly files: readonly OpenedFile[];
  readonly totalRows: number;
  readonly signal: AbortSignal | undefined;
}

async function tryOut(
  tx: Transaction,
  member: MemberContext,
  { settings, ...trial }: Trial,
): Promise<Rehearsal> {
  const { importId, files, totalRows, signal } = trial;
  const until = performance.now() + TIME_MS;
  const told = new Map<RowResult['state'], RehearsedRow[]>();
  let counts = NO_ROWS;
  let checkedRows = 0;
  for (const unit of unitsOf(settings)) {
    const known = await loadKnowledge(tx);
    const run = importRun(member, importId, tx.now(), settings, unit.kind, known);
    for await (const records of batchesOf(run, unit, files)) {
      if (checkedRows >= MOST_ROWS || performance.now() > until || signal?.aborted) break;
      const results = await rehearseRecords(tx, run, records);
      counts = addCounts(counts, results);
      tell(told, results, records, member);
      checkedRows += records.length;
      await noteProgress(member, trial, checkedRows);
    }
  }
  const rows = [...told.values()]
    .flat()
    .sort((a, b) => a.filePosition - b.filePosition || a.rowNumber - b.rowNumber);
  return { checkedRows, totalRows, counts, kinds: tellChanges(tx.changes), rows };
}

/** Adds the rows of a batch to those that are told, as long as there are few of their outcome. */
function tell(
  told: Map<RowResult['state'], RehearsedRow[]>,
  results: readonly RowResult[],
  records: readonly PlannedRecord[],
  { organization, locale }: MemberContext,
): void {
  const planned = new Map(records.map((record) => [`${record.filePosition} ${record.rowNumber}`, record]));
  for (const result of results) {
    const rows = told.get(result.state) ?? [];
    told.set(result.state, rows);
    if (rows.length >= ROWS_TOLD) continue;
    const record = planned.get(`${result.filePosition} ${result.rowNumber}`);
    const title =
      record?.state === 'PLANNED' ? nameOfPlannedRow(record.planned, organization.nameOrder, locale) : '';
    rows.push({ ...result, title });
  }
}

/** The planned rows of a file in batches as an import writes them: a second row about one lead is of the next one. */
async function* batchesOf(
  run: ImportRun,
  unit: Unit,
  files: readonly OpenedFile[],
): AsyncGenerator<readonly PlannedRecord[]> {
  const file = files[unit.position];
  const settings = run.settings.files[unit.position];
  if (!file || !settings) return;
  const plan = domainPlan(run.settings, settings, run.fields);
  const isMain = unit.position === run.settings.main;
  const joined = isMain ? await readJoined(files, run.settings, run.fields) : [];
  let batch: PlannedRecord[] = [];
  let names = new Set<string>();
  for await (const row of file.table.records(0)) {
    const planned = planRecord(row, unit, plan, joined);
    const own = namesOfRow(planned, run.settings);
    if (batch.length >= BATCH_ROWS || own.some((name) => names.has(name))) {
      yield batch;
      await setImmediate();
      batch = [];
      names = new Set();
    }
    batch.push(planned);
    for (const name of own) names.add(name);
  }
  if (batch.length > 0) yield batch;
}
