import type { Refusal } from '@mikomi/domain/shared';
import type { Transaction } from '../context.ts';
import type { MemberContext } from '../member-context.ts';
import type { ChangeRow } from './invert.ts';

/**
 * Why the member could not do to a room's records, as these stand, what the changes did; undefined when they could. The
 * changes are those of the command that did it first, also when it is brought back by the undo of an undo.
 */
export type UndoReach = (
  tx: Transaction,
  member: MemberContext,
  changes: readonly ChangeRow[],
) => Promise<Refusal | undefined>;

/** Whether the changes wrote a column of a record that was there. */
export function wrote(changes: readonly ChangeRow[], recordType: string, column: string): boolean {
  return changes.some(
    (change) =>
      change.recordType === recordType && change.action === 'UPDATE' && column in (change.after ?? {}),
  );
}

/** Whether a change made a record for nobody else: the member's own, or nobody's. */
export function madeForNobodyElse(member: MemberContext, { action, after }: ChangeRow): boolean {
  const ownerId = after?.ownerId ?? null;
  return action === 'CREATE' && (ownerId === null || ownerId === member.memberId);
}
