// Invariants: a product group that leads name and nobody has stands behind those that are there; who may not keep the catalogue makes none.
// Locks: the list of product groups.
// Changes: ProductGroup.
import { may } from '@mikomi/domain/identity';
import { normaliseText } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import { MOST_WORDS } from '../planning/collect-words.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';

/** Makes the product groups that leads of the files are about and nobody has yet. */
export async function makeProductGroups(
  tx: Transaction,
  member: MemberContext,
  { words }: Pick<SettledPlan, 'words'>,
): Promise<void> {
  const named = [...words.productGroups.keys()];
  if (named.length === 0 || named.length > MOST_WORDS.productGroups) return;
  if (!may(member.rights, 'catalog.manage')) return;
  await catalog.lockSettings(tx, catalog.productGroupRecord);
  const there = await catalog.settingEntries(tx, catalog.productGroupRecord);
  const known = new Set(there.map(({ name }) => normaliseText(name)));
  const fresh = new Map<string, string>();
  for (const name of named) {
    const key = normaliseText(name);
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, name);
  }
  const next = (there.at(-1)?.position ?? -1) + 1;
  const rows = [...fresh.values()].map((name, index) => ({ id: newId(), name, position: next + index }));
  await insert(tx, catalog.productGroupRecord, rows);
}
