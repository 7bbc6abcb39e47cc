import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { CommandContext, Transaction } from '../context.ts';
import { type Fragment, inOrganization, sql, sqlStateOf } from '../database/sql.ts';
import { type ChangeRow, invert } from './invert.ts';
import { hasNewer } from './newer-changes.ts';
import type { RecordType } from './record-type.ts';
import { isReferredTo } from './references.ts';
import { transaction } from './transaction.ts';
import { lock } from './write-records.ts';

/** What an undo did: the command that took the other back, and the records it touched, newest first. */
export interface Undone {
  readonly kind: 'undone';
  readonly commandId: string;
  readonly records: readonly { readonly type: string; readonly id: string; readonly rootId: string }[];
}

/** Which commands the caller may take back, and what of them can be taken back at all. */
export interface UndoLimits {
  readonly recordTypes: ReadonlyMap<string, RecordType>;
  /** Commands that nobody takes back, by name. */
  readonly never: ReadonlySet<string>;
  /** The condition on the command `k` that the caller reaches it. */
  readonly within: Fragment;
  /** Why changes of these record types, by a command of this name, may not be taken back by the caller. */
  readonly refuses: (types: ReadonlySet<string>, command: string) => Refusal | undefined;
  /** Why the caller could not do these changes themselves, as the records stand. */
  readonly bars: (tx: Transaction, changes: readonly ChangeRow[]) => Promise<Refusal | undefined>;
}

/**
 * Takes one command back by the inverse of its changes, as a command of its own.
 * Refused when the caller could not do what it did, when a newer change stands on what it touched, when it is undone already, when what it took the place of was
 * forgotten, or when what would come of it can't stand any more: a stage out of use, an owner who has left, something living that refers to what would be gone.
 */
export async function undo(
  context: CommandContext,
  limits: UndoLimits,
  commandId: string,
): Promise<Undone | Refusal> {
  return transaction(context, 'undo', async (tx) => {
    const [command] = await sql(tx)<{
      name: string;
      undoneById: string | null;
      undoesId: string | null;
      origin: string;
    }>`
      SELECT k.name, k."undoneById", k."undoesId", k.origin FROM command AS k
      WHERE ${inOrganization(tx, 'k')} AND k.id = ${commandId} AND ${limits.within} FOR UPDATE`;
    if (!command) return refuse('command-not-found');
    if (command.origin === 'IMPORT') return refuse('import-undone-as-a-whole');
    if (limits.never.has(command.name)) return refuse('not-undoable');
    if (command.undoneById) return refuse('already-undone');
    const changes = await changesOf(tx, commandId);
    if (changes.length === 0) return refuse('nothing-to-undo');
    if (changes.some(({ forgotten }) => forgotten)) return refuse('not-undoable');
    const first = await firstDone(tx, commandId);
    // An undo is called so; what may be brought back is what may be done.
    const refused = limits.refuses(new Set(changes.map(({ recordType }) => recordType)), first.name);
    if (refused) return refused;
    await lockTouched(tx, limits.recordTypes, changes);
    if (await hasNewer(tx, limits.recordTypes, commandId, changes)) return refuse('changed-since');
    const did = command.undoesId ? await changesOf(tx, first.id) : changes;
    const barred = await limits.bars(tx, did);
    const standing = await takeBack(tx, limits.recordTypes, changes);
    if (standing) return standing;
    // What the command itself took out of the caller's reach, such as a lead they gave away, is within it again.
    const stillBarred = barred && (await limits.bars(tx, did));
    if (stillBarred) return stillBarred;
    await markUndone(tx, commandId, command.undoesId);
    const named = changes.filter(({ recordType }) => !limits.recordTypes.get(recordType)?.tells);
    const records = (named.length > 0 ? named : changes).map(
      ({ recordType: type, recordId: id, rootId }) => ({ type, id, rootId }),
    );
    return { kind: 'undone', commandId: tx.commandId, records };
  });
}

/** Holds what a command touched, so that nobody changes it between looking for newer changes and taking it back. */
async function lockTouched(
  tx: Transaction,
  recordTypes: ReadonlyMap<string, RecordType>,
  changes: readonly ChangeRow[],
): Promise<void> {
  const roots = [...new Set(changes.flatMap(({ recordId, rootId }) => [recordId, rootId]))];
  const types = new Set(changes.map(({ recordType }) => recordType));
  for (const { hold } of tx.hooks.undoGuards) await hold(tx, roots, types);
  const byType = Map.groupBy(changes, ({ recordType }) => recordType);
  for (const name of [...byType.keys()].sort()) {
    const type = recordTypes.get(name);
    const ids = (byType.get(name) ?? []).map(({ recordId }) => recordId);
    if (type) await lock(tx, type, ids);
  }
}

/** Writes the inverse and asks whether what comes of it can stand; answers why it can't. */
async function takeBack(
  tx: Transaction,
  recordTypes: ReadonlyMap<string, RecordType>,
  changes: readonly ChangeRow[],
): Promise<Refusal | undefined> {
  try {
    await invert(tx, recordTypes, changes);
  } catch (error) {
    // Class 23, a rule of the tables: somebody took what was free, such as a name that is unique.
    if (sqlStateOf(error)?.startsWith('23')) return refuse('changed-since');
    throw error;
  }
  const gone = changes.filter(
    ({ action, recordType }) => action === 'CREATE' && recordTypes.get(recordType)?.root,
  );
  if (gone.length > 0 && (await isReferredTo(tx, recordTypes, gone))) return refuse('changed-since');
  for (const { judge } of tx.hooks.undoGuards) {
    const refused = await judge(tx);
    if (refused) return refused;
  }
  return undefined;
}

/** Marks the two commands as the undo of each other. Taking an undo back puts the first command in force again. */
async function markUndone(tx: Transaction, commandId: string, undoesId: string | null): Promise<void> {
  await sql(tx)`
    UPDATE command AS k SET
      "undoneById" = CASE k.id WHEN ${commandId}::uuid THEN ${tx.commandId}::uuid WHEN ${undoesId}::uuid THEN NULL ELSE k."undoneById" END,
      "undoesId" = CASE k.id WHEN ${tx.commandId}::uuid THEN ${commandId}::uuid ELSE k."undoesId" END
    WHERE ${inOrganization(tx, 'k')} AND k.id IN (${commandId}, ${tx.commandId}, ${undoesId})`;
}

/** The command that an undo, or the undo of an undo, is about in the end; any other is itself. */
async function firstDone(
  tx: Transaction,
  commandId: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const [first] = await sql(tx)<{ id: string; name: string }>`
    WITH RECURSIVE done AS (
      SELECT k.id, k.name, k."undoesId" FROM command AS k WHERE ${inOrganization(tx, 'k')} AND k.id = ${commandId}
      UNION ALL
      SELECT k.id, k.name, k."undoesId" FROM command AS k JOIN done AS d ON k.id = d."undoesId" WHERE ${inOrganization(tx, 'k')})
    SELECT d.id, d.name FROM done AS d WHERE d."undoesId" IS NULL`;
  return first ?? { id: commandId, name: '' };
}

/** The changes of a command, newest first. */
function changesOf(tx: Transaction, commandId: string): Promise<ChangeRow[]> {
  return sql(tx)<ChangeRow>`
    SELECT id, "recordType", "recordId", "rootId", action, before, after, forgotten FROM change
    WHERE ${inOrganization(tx)} AND "commandId" = ${commandId} ORDER BY id DESC`;
}
