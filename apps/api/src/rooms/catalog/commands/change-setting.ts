// Invariants: names in one list of settings are told apart by their normal form; positions run without gaps after a reordering.
// Locks: the list, until the commit.
// Changes: the list's record type.
import { normaliseText, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import type { RecordType } from '../../../platform/change/record-type.ts';
import { insert, lock, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { lockSettings, type SettingEntry, settingEntries } from '../store/setting-lists.ts';

const MOST = 200;
const LONGEST = 80;

/** A name as it is stored: tidy, not blank, not too long, and nobody else's in its list. */
export function settingName(
  typed: string,
  others: readonly Pick<SettingEntry, 'name'>[],
  longest = LONGEST,
): string | Refusal {
  const name = tidySpaces(typed);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  if (name.length > longest)
    return refuse('text-too-long', { path: ['name'], parameters: { atMost: longest } });
  const wanted = normaliseText(name);
  return others.some((other) => normaliseText(other.name) === wanted)
    ? refuse('name-taken', { path: ['name'], parameters: { name } })
    : name;
}

/** Adds an entry at the end; answers its id. */
export async function addSetting(
  tx: Transaction,
  record: RecordType,
  typed: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string | Refusal> {
  await lockSettings(tx, record);
  const entries = await settingEntries(tx, record);
  if (entries.length >= MOST) return refuse('too-many-settings', { parameters: { atMost: MOST } });
  const name = settingName(typed, entries);
  if (typeof name !== 'string') return name;
  const id = newId();
  await insert(tx, record, [{ ...more, id, name, position: (entries.at(-1)?.position ?? -1) + 1 } as never]);
  return id;
}

/** Gives an entry another name, or other facts. */
export async function changeSetting(
  tx: Transaction,
  record: RecordType,
  id: string,
  typed: string | null | undefined,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string | Refusal> {
  await lockSettings(tx, record);
  const entries = await settingEntries(tx, record);
  if (!entries.some((entry) => entry.id === id)) return refuse('setting-not-found', { path: ['id'] });
  const name =
    typed == null
      ? undefined
      : settingName(
          typed,
          entries.filter((entry) => entry.id !== id),
        );
  if (name !== undefined && typeof name !== 'string') return name;
  const patch = { ...more, ...(name === undefined ? {} : { name }) };
  if (Object.keys(patch).length > 0) await update(tx, record, [{ ...patch, id } as never]);
  return id;
}

/** Puts the named entries first, in their order; the others follow as they stood. */
export async function orderSettings(
  tx: Transaction,
  record: RecordType,
  ids: readonly string[],
  host?: string,
): Promise<Refusal | undefined> {
  await lockSettings(tx, record);
  const entries = await settingEntries(tx, record, host);
  const known = new Set(entries.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) return refuse('setting-not-found', { path: ['ids'] });
  const named = new Set(ids);
  const order = [...named, ...entries.map(({ id }) => id).filter((id) => !named.has(id))];
  await update(
    tx,
    record,
    order.map((id, position) => ({ id, position }) as never),
  );
  return undefined;
}

/** Takes an entry out of use; what refers to it keeps its name. */
export async function archiveSetting(
  tx: Transaction,
  record: RecordType,
  id: string,
): Promise<Refusal | undefined> {
  await lockSettings(tx, record);
  const entries = await settingEntries(tx, record);
  if (!entries.some((entry) => entry.id === id)) return refuse('setting-not-found', { path: ['id'] });
  await remove(tx, record, [id]);
  return undefined;
}

/** Takes an entry into use again, at the end of the list. */
export async function takeSettingUpAgain(
  tx: Transaction,
  record: RecordType,
  id: string,
): Promise<Refusal | undefined> {
  await lockSettings(tx, record);
  const row = (await lock(tx, record, [id])).get(id);
  if (!row) return refuse('setting-not-found', { path: ['id'] });
  if (row.deletedAt === null) return undefined;
  const entries = await settingEntries(tx, record);
  if (entries.length >= MOST) return refuse('too-many-settings', { parameters: { atMost: MOST } });
  const name = settingName(String(row.name), entries);
  if (typeof name !== 'string') return name;
  await update(tx, record, [
    { id, deletedAt: null, position: (entries.at(-1)?.position ?? -1) + 1 } as never,
  ]);
  return undefined;
}
