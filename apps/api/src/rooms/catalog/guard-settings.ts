import { normaliseText, type Refusal, refuse } from '@mikomi/domain/shared';
import type { RecordType } from '../../platform/change/record-type.ts';
import type { Transaction, UndoGuard } from '../../platform/context.ts';
import { customFieldsOf } from './store/custom-fields.ts';
import { productNameTwice } from './store/products.ts';
import { customFieldRecord, productGroupRecord, productRecord } from './store/records.ts';
import { lockSettings, settingEntries } from './store/setting-lists.ts';

const LISTS: readonly RecordType[] = [customFieldRecord, productRecord, productGroupRecord];

/** What an undo brings back or renames in the catalogue has its name to itself. */
export const guardSettings: UndoGuard = {
  hold: (tx, _ids, types) => holdLists(tx, LISTS, types),
  judge: async (tx) => {
    const products = renamed(tx, productRecord);
    const name = products.size > 0 ? await productNameTwice(tx, [...products]) : undefined;
    if (name !== undefined) return refuse('name-taken', { parameters: { name } });
    return (await nameTakenIn(tx, productGroupRecord)) ?? fieldNameTaken(tx);
  },
};

/** Holds those lists of settings that an undo changes, as their commands do. */
export async function holdLists(
  tx: Transaction,
  lists: readonly RecordType[],
  types: ReadonlySet<string>,
): Promise<void> {
  for (const list of lists) if (types.has(list.name)) await lockSettings(tx, list);
}

/** Refuses what an undo brings back or renames in a list of settings under the name of another entry. */
export async function nameTakenIn(tx: Transaction, list: RecordType): Promise<Refusal | undefined> {
  const changed = renamed(tx, list);
  if (changed.size === 0) return undefined;
  const taken = doubled(await settingEntries(tx, list), changed);
  return taken && refuse('name-taken', { parameters: { name: taken.name } });
}

async function fieldNameTaken(tx: Transaction): Promise<Refusal | undefined> {
  const changed = renamed(tx, customFieldRecord);
  if (changed.size === 0) return undefined;
  for (const fields of Map.groupBy(await customFieldsOf(tx), ({ host }) => host).values()) {
    const taken = doubled(fields, changed);
    if (taken) return refuse('field-name-taken', { parameters: { name: taken.name } });
  }
  return undefined;
}

/** The records of a list that came into use or were renamed. */
function renamed(tx: Transaction, { name }: RecordType): ReadonlySet<string> {
  const columns = ['name', 'label', 'deletedAt'];
  return new Set(
    tx.changes.flatMap(({ recordType, recordId, after }) =>
      recordType === name && columns.some((column) => column in (after ?? {})) ? [recordId] : [],
    ),
  );
}

/** The first of the changed entries that reads like another one. */
function doubled<Entry extends { readonly id: string; readonly name: string }>(
  entries: readonly Entry[],
  changed: ReadonlySet<string>,
): Entry | undefined {
  const alike = Map.groupBy(entries, ({ name }) => normaliseText(name));
  return entries.find(({ id, name }) => changed.has(id) && (alike.get(normaliseText(name))?.length ?? 0) > 1);
}
