// Invariants: a group that the files name and nobody has stands behind those that are there, and is kept by hand; one that somebody
// made meanwhile is not made again.
// Locks: the list of groups.
// Changes: CustomerGroup.
import { normaliseText } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as catalog from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';

/** Makes the customer groups that the files name and nobody has yet. */
export async function makeGroups(
  tx: Transaction,
  { newGroups }: Pick<SettledPlan, 'newGroups'>,
): Promise<void> {
  if (newGroups.length === 0) return;
  await catalog.lockSettings(tx, parties.customerGroupRecord);
  const there = await catalog.settingEntries(tx, parties.customerGroupRecord);
  const known = new Set(there.map(({ name }) => normaliseText(name)));
  const names = newGroups.filter((name) => !known.has(normaliseText(name)));
  const next = (there.at(-1)?.position ?? -1) + 1;
  const rows = names.map((name, index) => ({
    id: newId(),
    name,
    kind: 'STATIC',
    record: null,
    rule: null,
    position: next + index,
    createdAt: tx.now(),
  }));
  await insert(tx, parties.customerGroupRecord, rows);
}
