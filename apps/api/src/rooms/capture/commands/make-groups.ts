// Invariants: a group that the files name and nobody has stands behind those that are there, and is kept by hand.
// Locks: the list of groups.
// Changes: CustomerGroup.
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as catalog from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import type { Knowledge } from '../planning/knowledge.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';

/** Makes the customer groups that the files name and nobody has yet. */
export async function makeGroups(
  tx: Transaction,
  { newGroups: names }: Pick<SettledPlan, 'newGroups'>,
  known: Knowledge,
): Promise<void> {
  if (names.length === 0) return;
  await catalog.lockSettings(tx, parties.customerGroupRecord);
  const rows = names.map((name, index) => ({
    id: newId(),
    name,
    kind: 'STATIC',
    record: null,
    rule: null,
    position: known.groups.length + index,
    createdAt: tx.now(),
  }));
  await insert(tx, parties.customerGroupRecord, rows);
}
