// Invariants: as `change-setting.ts` has them.
// Locks: the list, until the commit.
// Changes: the list's record type.
import type { Refusal } from '@mikomi/domain/shared';
import type { RecordType } from '../../../platform/change/record-type.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import {
  addSetting,
  archiveSetting,
  changeSetting,
  orderSettings,
  takeSettingUpAgain,
} from './change-setting.ts';

export interface ChangedSetting {
  readonly id: string;
  readonly commandId: string;
}

/** What an entry has besides its name, when it is made. */
export type InitialFacts = (tx: Transaction, name: string) => Readonly<Record<string, unknown>>;

/** Adds an entry at the end of its list. */
export function createSetting(
  member: MemberContext,
  record: RecordType,
  name: string,
  initial: InitialFacts = () => ({}),
): Promise<ChangedSetting | Refusal> {
  return transaction<ChangedSetting>(member, `create-${kebab(record.name)}`, async (tx) => {
    const id = await addSetting(tx, record, name, initial(tx, name));
    return typeof id === 'string' ? { id, commandId: tx.commandId } : id;
  });
}

/** Gives an entry another name. */
export function renameSetting(
  member: MemberContext,
  record: RecordType,
  settingId: string,
  name: string,
): Promise<ChangedSetting | Refusal> {
  return transaction<ChangedSetting>(member, `rename-${kebab(record.name)}`, async (tx) => {
    const id = await changeSetting(tx, record, settingId, name);
    return typeof id === 'string' ? { id, commandId: tx.commandId } : id;
  });
}

/** Puts entries first, in their order. */
export function reorderSettings(
  member: MemberContext,
  record: RecordType,
  ids: readonly string[],
): Promise<Pick<ChangedSetting, 'commandId'> | Refusal> {
  return transaction(member, `reorder-${kebab(record.name)}s`, async (tx) => {
    const refused = await orderSettings(tx, record, ids);
    return refused ?? { commandId: tx.commandId };
  });
}

/** Takes an entry out of use. */
export function retireSetting(
  member: MemberContext,
  record: RecordType,
  id: string,
): Promise<ChangedSetting | Refusal> {
  return transaction<ChangedSetting>(member, `archive-${kebab(record.name)}`, async (tx) => {
    const refused = await archiveSetting(tx, record, id);
    return refused ?? { id, commandId: tx.commandId };
  });
}

/** Takes an entry that is out of use into use again. */
export function restoreSetting(
  member: MemberContext,
  record: RecordType,
  id: string,
): Promise<ChangedSetting | Refusal> {
  return transaction<ChangedSetting>(member, `restore-${kebab(record.name)}`, async (tx) => {
    const refused = await takeSettingUpAgain(tx, record, id);
    return refused ?? { id, commandId: tx.commandId };
  });
}

function kebab(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
