import { setImmediate } from 'node:timers/promises';
import { isRefusal } from '@mikomi/domain/shared';
import { refreshKeyStatistics } from '../../../platform/database/refresh-statistics.ts';
import { job } from '../../../platform/jobs/job.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { endImport } from '../commands/end-import.ts';
import { nextFile } from '../commands/next-file.ts';
import { type Batch, type ImportJobPayload, writeBatch } from '../commands/write-batch.ts';
import type { RowResult } from '../import-state.ts';
import { domainPlan, type Unit, unitsOf } from '../planning/import-settings.ts';
import { type OpenedFile, openFiles } from '../planning/open-files.ts';
import { type PlannedRecord, planRecord, readJoined } from '../planning/plan-record.ts';
import { namesOfRow } from '../planning/row-key.ts';
import { unjoinedRows } from '../planning/unjoined-rows.ts';
import { storedFiles } from '../store/import-files.ts';
import { readImport, rowsWithResult, type StoredImport } from '../store/imports.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import { type ImportRun, importRun } from '../writing/import-run.ts';
import { isBadData, notStored } from '../writing/not-stored.ts';
import { importerOf, productContext } from './importer.ts';

export const BATCH_ROWS = 500;
/** After so many planned rows the process hears what else is said to it: the database above all. */
const BREATH_ROWS = 20;
/** Rows of one turn that the database may refuse, each for itself. */
const MOST_NOT_STORED = 25;
/** Behind so many rows of a file the tables have grown several times since the planner last looked. */
const GROWN_AT = [500, 2_000, 8_000, 32_000, 128_000];
const GROWING = [
  'company',
  'contact',
  'contact_point',
  'lead',
  'product_line',
  'deal',
  'deal_entry',
  'fact',
  'import_row',
];

/** Carries a running import on from where it stands; doing so twice, or after any death, writes no row twice. */
export const runImportJob = job<ImportJobPayload>('run-import', async (payload, surroundings) => {
  const scope = { database: surroundings.database, organizationId: payload.organizationId };
  const stored = await readImport(scope, payload.importId);
  if (stored?.state !== 'RUNNING' && stored?.state !== 'CANCELLING') return;
  const member = await importerOf(surroundings, payload.organizationId, stored);
  if (!member) {
    await endImport(productContext(surroundings, payload.organizationId), stored.id, 'import-member-gone');
    return;
  }
  if (stored.state === 'CANCELLING') {
    await endImport(member, stored.id);
    return;
  }
  const files = await openFiles(await storedFiles(scope, stored.id), stored.plan.files.map(choiceOf));
  if (isRefusal(files)) {
    await endImport(member, stored.id, files.because);
    return;
  }
  await carryOn(member, stored, files);
});

function choiceOf(file: StoredImport['plan']['files'][number]) {
  return { fileId: file.fileId, headerRow: file.headerRow, ...(file.sheet ? { sheet: file.sheet } : {}) };
}

/** Works the files off in their order; what a list brings is known to the files behind it. */
async function carryOn(
  member: MemberContext,
  stored: StoredImport,
  files: readonly OpenedFile[],
): Promise<void> {
  const isTurnUp = beginTurn();
  const units = unitsOf(stored.plan);
  for (const [at, unit] of units.entries()) {
    if (at < stored.nextUnit) continue;
    const known = await loadKnowledge(member);
    const run = importRun(member, stored.id, stored.startedAt ?? 0, stored.plan, unit.kind, known);
    const from = at === stored.nextUnit ? stored.nextRow : 0;
    const isDone = await workOff(run, { at, unit, from, isTurnUp }, files);
    if (!isDone || (at + 1 < units.length && isRefusal(await nextFile(run, at)))) return endIfCancelled(run);
  }
  await endImport(member, stored.id);
}

/** Where a turn of the job stands. */
interface Turn {
  readonly at: number;
  readonly unit: Unit;
  readonly from: number;
  readonly isTurnUp: () => boolean;
}

/** Works one file off; answers false when its turn is up, or when the import is no longer this job's to carry on. */
async function workOff(run: ImportRun, turn: Turn, files: readonly OpenedFile[]): Promise<boolean> {
  const { at, unit, isTurnUp } = turn;
  const file = files[unit.position];
  const settings = run.settings.files[unit.position];
  if (!file || !settings) return true;
  const isMain = unit.position === run.settings.main;
  const plan = domainPlan(run.settings, settings, run.fields);
  const met = (position: number) => rowsWithResult(run.member, run.importId, position);
  const joined = isMain ? await readJoined(files, run.settings, run.fields, met) : [];
  let { from } = turn;
  let records: PlannedRecord[] = [];
  let names = new Set<string>();
  // While the database writes a batch, the next one is read and planned.
  let writing = Promise.resolve(true);
  const flush = async (): Promise<boolean> => {
    if (!(await writing)) return false;
    const to = records.at(-1)?.rowNumber ?? from;
    const isUp = isTurnUp();
    writing = writeSafely(run, { unit: at, from, to, records, goOnWith: isUp ? runImportJob : undefined });
    // A failure is thrown where the batch is waited for.
    writing.catch(() => {});
    if (GROWN_AT.some((rows) => from < rows && rows <= to)) await refresh(run, writing);
    from = to;
    records = [];
    names = new Set();
    return isUp ? writing.then(() => false) : true;
  };
  for await (const record of file.table.records(from)) {
    if (record.rowNumber % BREATH_ROWS === 0) await setImmediate();
    const planned = planRecord(record, unit, plan, joined);
    const own = namesOfRow(planned, run.settings);
    // A second row about the same lead changes what the first one made: it belongs to the next batch.
    const full = records.length >= BATCH_ROWS || own.some((name) => names.has(name));
    if (full && !(await flush())) return false;
    records.push(planned);
    for (const name of own) names.add(name);
  }
  if (records.length > 0 && !(await flush())) return false;
  return (await writing) && (!isMain || writeUnjoined(run, { at, from }, file, files));
}

async function refresh(run: ImportRun, written: Promise<boolean>): Promise<void> {
  if (await written) await refreshKeyStatistics(run.member.database, GROWING);
}

/** A cancelled import stops between two batches; the batch that found out was not written. */
async function endIfCancelled(run: ImportRun): Promise<void> {
  const stored = await readImport(run.member, run.importId);
  if (stored?.state === 'CANCELLING') await endImport(run.member, run.importId);
}

/** The rows of further files that added to none of the main one. */
async function writeUnjoined(
  run: ImportRun,
  { at, from }: Pick<Turn, 'at' | 'from'>,
  main: OpenedFile,
  files: readonly OpenedFile[],
): Promise<boolean> {
  for (const [position, file] of files.entries()) {
    const join = run.settings.files[position]?.join;
    if (!join) continue;
    const done = await rowsWithResult(run.member, run.importId, position);
    const write = (results: readonly RowResult[]) =>
      writeSafely(run, { unit: at, from, to: from, records: [], results });
    let results: RowResult[] = [];
    for await (const result of unjoinedRows(main, file, { position, join, done })) {
      results.push(result);
      if (results.length < BATCH_ROWS) continue;
      if (!(await write(results))) return false;
      results = [];
    }
    if (results.length > 0 && !(await write(results))) return false;
  }
  return true;
}

/**
 * Writes a batch; one that the database can't hold is halved until the row that is wrong stands alone and is reported.
 * Answers false when the import is no longer this job's to carry on.
 */
async function writeSafely(run: ImportRun, batch: Batch): Promise<boolean> {
  try {
    const written = await writeBatch(run, batch);
    if (!isRefusal(written)) return true;
    if (written.because === 'import-plan-outdated')
      await endImport(run.member, run.importId, written.because);
    return false;
  } catch (error) {
    if (!isBadData(error) || batch.records.length === 0) throw error;
    const [only] = batch.records;
    if (batch.records.length === 1 && only) {
      run.notStored.count += 1;
      // So many are no slips of the file but one thing that is wrong with all: it is for us to find.
      if (run.notStored.count > MOST_NOT_STORED) {
        await endImport(run.member, run.importId, 'import-not-stored');
        throw error;
      }
      return writeSafely(run, { ...batch, records: [], results: [notStored(only)] });
    }
    const half = Math.ceil(batch.records.length / 2);
    const middle = batch.records[half - 1]?.rowNumber ?? batch.from;
    const { goOnWith, ...rest } = batch;
    const first = await writeSafely(run, { ...rest, to: middle, records: batch.records.slice(0, half) });
    return first && writeSafely(run, { ...rest, goOnWith, from: middle, records: batch.records.slice(half) });
  }
}
