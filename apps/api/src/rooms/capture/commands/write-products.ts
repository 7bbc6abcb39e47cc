// Invariants: a product is told apart by the normal form of its name; a price list has the last word on price and folder.
// Locks: none of its own; imports of one organization write one after another.
// Changes: Product, ProductGroup.
import type { ProductDraft } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import { insert, lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as catalog from '../../catalog/index.ts';
import { productGroupsInUse } from '../store/find-settings.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import type { ImportRun } from '../writing/import-run.ts';
import type { WrittenRow } from '../writing/lead-row.ts';

export interface ProductRow {
  readonly rowNumber: number;
  readonly draft: ProductDraft;
}

/** Makes or changes the products of a list; answers what came of each row. */
export async function writeProducts(
  tx: Transaction,
  run: ImportRun,
  rows: readonly ProductRow[],
): Promise<readonly WrittenRow[]> {
  const groups = await writeGroups(tx, rows);
  const known = new Map((await loadKnowledge(tx)).products.map(({ nameKey, id }) => [nameKey, id]));
  const current = await lock(
    tx,
    catalog.productRecord,
    rows.flatMap(({ draft }) => known.get(normaliseText(draft.name)) ?? []),
  );
  const fresh = new Map<string, NewRow<'Product'>>();
  const patches = new Map<string, NewRow<'Product'>>();
  const written = rows.map(({ rowNumber, draft }): WrittenRow => {
    const nameKey = normaliseText(draft.name);
    const groupId = draft.group === null ? null : (groups.get(normaliseText(draft.group)) ?? null);
    const id = known.get(nameKey);
    if (id === undefined) {
      const made = fresh.get(nameKey);
      if (made) return { rowNumber, state: 'SKIPPED', recordId: made.id };
      const row = {
        id: newId(),
        name: draft.name,
        nameKey,
        groupId,
        price: draft.price?.amount ?? null,
        currency: draft.price?.currency ?? run.settings.context.currency,
        createdAt: tx.now(),
      };
      fresh.set(nameKey, row);
      return { rowNumber, state: 'CREATED', recordId: row.id };
    }
    const now = current.get(id) ?? {};
    patches.set(id, {
      id,
      groupId: groupId ?? now.groupId,
      price: draft.price?.amount ?? now.price,
      currency: draft.price?.currency ?? now.currency,
    } as NewRow<'Product'>);
    return { rowNumber, state: 'UPDATED', recordId: id };
  });
  const from = tx.changes.length;
  await insert(tx, catalog.productRecord, [...fresh.values()]);
  await update(tx, catalog.productRecord, [...patches.values()]);
  const touched = new Set(tx.changes.slice(from).map(({ recordId }) => recordId));
  return written.map((row) => (touched.has(row.recordId) ? row : { ...row, state: 'SKIPPED' }));
}

async function writeGroups(
  tx: Transaction,
  rows: readonly ProductRow[],
): Promise<ReadonlyMap<string, string>> {
  const known = await productGroupsInUse(tx);
  const ids = new Map(known.map(({ name, id }) => [normaliseText(name), id]));
  const fresh = new Map<string, NewRow<'ProductGroup'>>();
  for (const { draft } of rows) {
    const key = normaliseText(draft.group ?? '');
    if (key === '' || ids.has(key) || fresh.has(key)) continue;
    fresh.set(key, { id: newId(), name: draft.group ?? '', position: known.length + fresh.size });
  }
  await insert(tx, catalog.productGroupRecord, [...fresh.values()]);
  return new Map([...ids, ...[...fresh].map(([key, { id }]) => [key, id] as const)]);
}
