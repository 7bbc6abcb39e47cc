// Invariants: rows, their results and the place behind them are one commit: a row is written once or not at all.
// Locks: the import; the writing imports of the organization; the pipeline and the owner that its plan names; those of `hold-parties.ts`.
// Changes: whatever the rows are of.
import type { Refusal } from '@mikomi/domain/shared';
import { refuse } from '@mikomi/domain/shared';
import { commitLazily } from '../../../platform/change/commit-lazily.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import { enqueue, type Job } from '../../../platform/jobs/job.ts';
import type { ImportCounts, RowResult } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';
import { keyOfRow } from '../planning/row-key.ts';
import { lockForImport } from '../store/find-records.ts';
import { membersAtWork, stagesInUse } from '../store/hold-plan.ts';
import { addBatch, changeImport, insertResults, lockImport } from '../store/imports.ts';
import type { ImportRun } from '../writing/import-run.ts';
import { type PlannedRow, resultsOf } from '../writing/row-results.ts';
import { sameRows } from '../writing/same-rows.ts';
import { holdPartiesOf } from './hold-parties.ts';
import { type Match, matchRows } from './match-rows.ts';
import { lastSaidOf, settleMatch } from './settle-match.ts';
import { writeLeadRows } from './write-lead-rows.ts';
import { writeMembers } from './write-members.ts';
import { writePartyList } from './write-party-list.ts';
import { writeProducts } from './write-products.ts';

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
      return [...failed, ...(await writeLeadRows(tx, run, planned))];
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

async function partyResults(
  tx: Transaction,
  run: ImportRun,
  planned: readonly PlannedRow[],
): Promise<RowResult[]> {
  const { found, same, seeks } = await seekParties(tx, run, planned);
  const said = await lastSaidOf(tx, [...found.values()]);
  const settled: RowResult[] = [];
  const rows = planned.flatMap((record) => {
    const { planned: each, rowNumber, problems } = record;
    if (each.kind !== 'CONTACTS' && each.kind !== 'COMPANIES') return [];
    const match = found.get(rowNumber);
    const outcome =
      seeks && run.settings.match ? settleMatch(run, record, match, undefined, said) : undefined;
    if (outcome) settled.push(...outcome);
    const isOfCompany = run.kind === 'COMPANIES';
    const contactId = isOfCompany ? null : (match?.id ?? same.get(rowNumber) ?? null);
    const key = isOfCompany ? keyOfRow(each, run.settings) : undefined;
    const ownKey = key === undefined ? undefined : { key, id: match?.id ?? null };
    return outcome ? [] : [{ rowNumber, problems, draft: each.draft, contactId, ownKey }];
  });
  return [...settled, ...resultsOf(run, planned, await writePartyList(tx, run, rows))];
}

interface SoughtParties {
  /** By the chosen key, and by the words of earlier imports. */
  readonly found: ReadonlyMap<number, Match>;
  readonly same: ReadonlyMap<number, string>;
  readonly seeks: boolean;
}

/** Whom rows of contacts or companies are about, held; where one was merged or deleted until they were, all are looked for anew. */
async function seekParties(
  tx: Transaction,
  run: ImportRun,
  planned: readonly PlannedRow[],
): Promise<SoughtParties> {
  const seeks = run.settings.existing !== 'CREATE';
  const isOfCompany = run.kind === 'COMPANIES';
  const found = seeks && run.settings.match ? await matchRows(tx, run, planned) : new Map<number, Match>();
  const same = await sameRows(tx, 'contact', run.importId, seeks && !isOfCompany ? planned : []);
  const ids = [...found.values()].map(({ id }) => id);
  const isHeld = await holdPartiesOf(tx, planned, {
    contactIds: isOfCompany ? [] : [...ids, ...same.values()],
    companyIds: isOfCompany ? ids : [],
    leadIds: [],
  });
  return isHeld ? { found, same, seeks } : seekParties(tx, run, planned);
}

function draftsOf<Kind extends PlannedRow['planned']['kind']>(planned: readonly PlannedRow[], kind: Kind) {
  return planned.flatMap(({ planned: each, rowNumber }) =>
    each.kind === kind
      ? [{ rowNumber, draft: each.draft as Extract<PlannedRow['planned'], { kind: Kind }>['draft'] }]
      : [],
  );
}
