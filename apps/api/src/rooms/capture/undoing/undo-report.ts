import type { Transaction } from '../../../platform/context.ts';
import { KEPT_NAMED, type KeptRecord, type UndoReport } from '../import-state.ts';
import { titlesOf } from '../store/undo-reads.ts';

/** What the undo of a batch took back, and what it kept. */
export interface TakenBack {
  readonly removed: number;
  readonly restored: number;
  readonly touched: readonly Named[];
  readonly inUse: readonly Named[];
  readonly deactivated: readonly Named[];
}

/** A record that is kept. */
export type Named = Omit<KeptRecord, 'title'>;

/** A record is named once, however many batches kept it. */
export async function addToReport(
  tx: Transaction,
  report: UndoReport,
  taken: TakenBack,
): Promise<UndoReport> {
  const touched = newIn(report.touchedNamed, taken.touched);
  const inUse = newIn(report.inUseNamed, taken.inUse);
  const deactivated = newIn(report.deactivatedNamed, taken.deactivated);
  return {
    batches: report.batches,
    batchesUndone: report.batchesUndone + 1,
    removed: report.removed + taken.removed,
    restored: report.restored + taken.restored,
    touched: report.touched + touched.length,
    inUse: report.inUse + inUse.length,
    deactivated: report.deactivated + deactivated.length,
    touchedNamed: await namedWith(tx, report.touchedNamed, touched),
    inUseNamed: await namedWith(tx, report.inUseNamed, inUse),
    deactivatedNamed: await namedWith(tx, report.deactivatedNamed, deactivated),
  };
}

function newIn(known: readonly KeptRecord[], kept: readonly Named[]): readonly Named[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...new Map(kept.map((each) => [each.id, each])).values()].filter(({ id }) => !ids.has(id));
}

async function namedWith(
  tx: Transaction,
  known: readonly KeptRecord[],
  kept: readonly Named[],
): Promise<readonly KeptRecord[]> {
  const all = [...known];
  for (const [type, records] of Map.groupBy(kept, (each) => each.type)) {
    if (all.length >= KEPT_NAMED) break;
    const ids = records.slice(0, KEPT_NAMED).map(({ id }) => id);
    all.push(...(await titlesOf(tx, type, ids)).map((row) => ({ type, ...row })));
  }
  return all.slice(0, KEPT_NAMED);
}
