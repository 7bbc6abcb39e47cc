import type { MergePlan, PartyRecord } from '@mikomi/domain/parties';
import { updateAny } from '../../../platform/change/write-records.ts';
import type { Hanging, Transaction } from '../../../platform/context.ts';

/** What of every room hangs on parties. */
export function hangingOf({ hooks }: Pick<Transaction, 'hooks'>): readonly Hanging[] {
  return hooks.lifecycle.flatMap(({ hanging }) => hanging ?? []);
}

/** Lets what hung on one party hang on another. */
export async function moveHanging(
  tx: Transaction,
  kind: PartyRecord['kind'],
  moves: MergePlan['moves'],
): Promise<void> {
  for (const { what, type, on, column } of hangingOf(tx)) {
    if (on.toUpperCase() !== kind) continue;
    const patches = moves
      .filter((move) => move.what === what)
      .flatMap(({ ids, toId }) => ids.map((id) => ({ id, [column]: toId })));
    await updateAny(tx, type, patches);
  }
}
