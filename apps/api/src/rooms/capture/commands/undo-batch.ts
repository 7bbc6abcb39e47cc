// Invariants: what the batch made is gone and what it changed is back, but for what somebody has touched since, which stays whole.
// Locks: the import; the records that go back.
// Changes: whatever the batch changed.
import { transaction } from '../../../platform/change/transaction.ts';
import { lock, remove, update, updateAny } from '../../../platform/change/write-records.ts';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import { enqueue, type Job } from '../../../platform/jobs/job.ts';
import * as identity from '../../identity/index.ts';
import * as leads from '../../leads/index.ts';
import { NOTHING_UNDONE } from '../import-state.ts';
import { changeImport, lockImport } from '../store/imports.ts';
import {
  type BatchChange,
  changesOfBatch,
  fieldsWithNewChoices,
  madeByImport,
  markUndone,
  newestBatch,
  referredTo,
  touchedSince,
} from '../store/undo-reads.ts';
import { FREE_STANDING, IMPORTED_TYPES } from '../undoing/imported-types.ts';
import { addToReport, type Named, type TakenBack } from '../undoing/undo-report.ts';
import type { ImportJobPayload } from './write-batch.ts';

/** Takes the newest batch back that stands; answers whether there may be another, which a job given goes on with. */
export function undoBatch(
  context: CommandContext,
  importId: string,
  goOnWith?: Job<ImportJobPayload>,
): Promise<'MORE' | 'DONE'> {
  return transaction<'MORE' | 'DONE'>(context, 'undo-import-rows', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'UNDOING' || !stored.undoReport) return 'DONE';
    const batch = await newestBatch(tx, importId);
    if (!batch) {
      await changeImport(tx, importId, { state: 'UNDONE', undoneAt: tx.now(), progressedAt: tx.now() });
      return 'DONE';
    }
    const changes = await changesOfBatch(tx, batch.commandId);
    const undone = await takeBack(tx, importId, batch.commandId, changes);
    await markUndone(tx, importId, batch);
    await changeImport(tx, importId, {
      undoReport: await addToReport(tx, { ...NOTHING_UNDONE, ...stored.undoReport }, undone),
      progressedAt: tx.now(),
    });
    if (goOnWith)
      await enqueue(
        tx,
        goOnWith,
        { organizationId: tx.organizationId, importId },
        { key: `import:${importId}` },
      );
    return 'MORE';
  }).then((outcome) => (typeof outcome === 'string' ? outcome : 'DONE'));
}

async function takeBack(
  tx: Transaction,
  importId: string,
  commandId: string,
  changes: readonly BatchChange[],
): Promise<TakenBack> {
  if (changes.length === 0) return { removed: 0, restored: 0, touched: [], inUse: [], deactivated: [] };
  const ids = new Set(
    changes.flatMap(({ recordId, rootId, recordType }) =>
      isChild(recordType) ? [rootId] : [recordId, rootId],
    ),
  );
  await lockAll(tx, changes);
  const touched = new Set(await touchedSince(tx, importId, [...ids], commandId));
  // Whoever touched a deal has touched its lead.
  for (const { recordType, recordId, rootId } of changes)
    if (recordType === 'Deal' && touched.has(recordId)) touched.add(rootId);
  const isKept = ({ recordType, recordId, rootId }: BatchChange) =>
    recordType === 'Stage' ? touched.has(recordId) : touched.has(rootId) || touched.has(recordId);

  const [returned, changed] = partition(
    changes.filter((change) => change.action === 'UPDATE' && !isKept(change)),
    ({ recordType, before }) =>
      recordType === 'CustomField' || (recordType === 'Member' && (before?.deactivatedAt ?? null) !== null),
  );
  const restored = await restore(tx, changed);
  const unfit = await settleLeads(tx, changed);
  const created = changes.filter(({ action }) => action === 'CREATE');
  const made = await madeByImport(tx, importId, [...ids]);
  // What hangs on a record that the import made goes and stays with it.
  const dealsGoing = new Set(
    created.flatMap((change) => (change.recordType === 'Deal' && !isKept(change) ? [change.recordId] : [])),
  );
  const hanging = created.filter(
    (change) =>
      isChild(change.recordType) &&
      !made.has(change.rootId) &&
      !dealsGoing.has(change.rootId) &&
      !isKept(change),
  );
  await removeByType(tx, hanging);
  const going = created.filter(
    (change) => (change.recordType === 'Lead' || change.recordType === 'Deal') && !isKept(change),
  );
  await removeByType(tx, going);
  const standing = created.filter(({ recordType }) => FREE_STANDING.some((type) => type === recordType));
  const free = standing.filter(({ recordId }) => !touched.has(recordId)).map(named);
  const inUse = await removeUnused(tx, free);
  // Who was taken back to work stays where something is theirs by now, and a field keeps its choices where one of the new is in use.
  const idsOf = (type: string) =>
    returned.flatMap(({ recordType, recordId }) => (recordType === type ? [recordId] : []));
  const busy = new Set([
    ...(await referredTo(tx, 'Member', idsOf('Member'), [])),
    ...(await fieldsWithNewChoices(
      tx,
      returned.filter(({ recordType }) => recordType === 'CustomField'),
    )),
  ]);
  const [staying, leaving] = partition(returned, ({ recordId }) => busy.has(recordId));
  const left = await restore(tx, leaving);
  const kept = changes.filter(
    (change) =>
      (change.recordType === 'Lead' && (isKept(change) || unfit.has(change.recordId))) ||
      (change.recordType === 'CustomField' && change.action === 'UPDATE' && isKept(change)),
  );
  const stay = new Set(inUse.map(({ id }) => id));
  const deactivated = free.filter(({ type, id }) => type === 'Member' && !stay.has(id));
  return {
    removed: going.length + free.length - inUse.length - deactivated.length,
    restored: restored - unfit.size + left,
    touched: [...kept.map(named), ...standing.filter(({ recordId }) => touched.has(recordId)).map(named)],
    inUse: [...inUse, ...staying.map(named)],
    deactivated,
  };
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))] as const;
}

/** Sees to it that leads which were put back can stand as they are; answers the ones that can't, which are as they were before. */
async function settleLeads(tx: Transaction, restored: readonly BatchChange[]): Promise<ReadonlySet<string>> {
  const ids = new Set(
    restored.flatMap(({ recordType, recordId }) => (recordType === 'Lead' ? [recordId] : [])),
  );
  const unfit = await leads.settleFooting(tx, [...ids]);
  const written = tx.changes.filter(({ recordId }) => unfit.has(recordId));
  await restore(tx, written);
  return unfit;
}

function named({ recordType, recordId }: BatchChange): Named {
  return { type: recordType, id: recordId };
}

/** Holds what goes back, so that nobody changes it between looking who has and taking it back. */
async function lockAll(tx: Transaction, changes: readonly BatchChange[]): Promise<void> {
  const byType = Map.groupBy(changes, ({ recordType }) => recordType);
  for (const name of [...byType.keys()].sort()) {
    const type = IMPORTED_TYPES.get(name);
    const ids = [...new Set((byType.get(name) ?? []).map(({ recordId }) => recordId))];
    if (type) await lock(tx, type, ids);
  }
}

function isChild(recordType: string): boolean {
  const type = IMPORTED_TYPES.get(recordType);
  return type !== undefined && !type.root && recordType !== 'Member';
}

type Restored = Pick<BatchChange, 'recordType' | 'recordId' | 'before'>;

/** Writes back what updates took the place of: of several on one record the oldest. */
async function restore(tx: Transaction, changes: readonly Restored[]): Promise<number> {
  const patches = new Map<string, { type: string; patch: Record<string, unknown> }>();
  for (const { recordType, recordId, before } of changes) {
    const known = patches.get(recordId);
    patches.set(recordId, { type: recordType, patch: { ...before, ...known?.patch } });
  }
  const alike = Map.groupBy([...patches], ([, { type, patch }]) =>
    [type, ...Object.keys(patch).sort()].join(),
  );
  for (const group of alike.values()) {
    const type = IMPORTED_TYPES.get(group[0]?.[1].type ?? '');
    if (type)
      await updateAny(
        tx,
        type,
        group.map(([id, { patch }]) => ({ ...patch, id })),
      );
  }
  return patches.size;
}

async function removeByType(tx: Transaction, changes: readonly BatchChange[]): Promise<void> {
  // Entries before the deals and lines they hang on.
  for (const [recordType, group] of Map.groupBy(changes.toReversed(), (change) => change.recordType)) {
    const type = IMPORTED_TYPES.get(recordType);
    if (type)
      await remove(
        tx,
        type,
        group.map(({ recordId }) => recordId),
      );
  }
}

/** Removes what nothing refers to but others that go too; answers what stays because something uses it. */
async function removeUnused(tx: Transaction, records: readonly Named[]): Promise<readonly Named[]> {
  const going = Map.groupBy(records, ({ type }) => type);
  const inUse: Named[] = [];
  for (let settled = false; !settled; ) {
    settled = true;
    const all = [...going.values()].flat().map(({ id }) => id);
    for (const [type, ofType] of going) {
      const ids = ofType.map(({ id }) => id);
      const used = ids.length > 0 ? await referredTo(tx, type, ids, all) : new Set<string>();
      if (used.size === 0) continue;
      inUse.push(...ofType.filter(({ id }) => used.has(id)));
      going.set(
        type,
        ofType.filter(({ id }) => !used.has(id)),
      );
      // What stays may use others that were on their way.
      settled = false;
    }
  }
  for (const type of FREE_STANDING)
    await removeOf(
      tx,
      type,
      (going.get(type) ?? []).map(({ id }) => id),
    );
  return inUse;
}

async function removeOf(tx: Transaction, type: string, ids: readonly string[]): Promise<void> {
  const record = IMPORTED_TYPES.get(type);
  if (!record || ids.length === 0) return;
  // The record of what they did names members still: they leave, and are never erased.
  if (type !== 'Member') return remove(tx, record, ids);
  await update(
    tx,
    identity.memberRecord,
    ids.map((id) => ({ id, deactivatedAt: tx.now() })),
  );
}
