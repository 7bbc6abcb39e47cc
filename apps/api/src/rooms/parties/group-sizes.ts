import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { countOf, MOST_COUNTED } from '../../graphql/keyset.ts';
import { runBriefly } from '../../platform/database/run-briefly.ts';
import { type Fragment, fragment, join, raw } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { inGroup } from './ask-groups.ts';
import { customerGroupsByKey, type StoredGroup } from './store/customer-groups.ts';
import { visibleParty } from './store/visible-parties.ts';

/** A page of groups is looked at for as long; whoever waits for one rule waits for it alone. */
const PATIENCE_MS = 5_000;
/** So many groups are counted in one statement. */
const AT_ONCE = 50;
const PARTIES = ['contact', 'company'] as const;

/** How many of a group the viewer may see: one statement for all groups of a query. */
export function sizeOfGroup(context: GraphContext, groupId: string): Promise<number | null> {
  const place = 'sizes of groups';
  const known = context.loaders.get(place) as DataLoader<string, number | null> | undefined;
  const loader =
    known ?? new DataLoader<string, number | null>((ids) => sizesOf(context, ids), { maxBatchSize: AT_ONCE });
  context.loaders.set(place, loader);
  return loader.load(groupId);
}

async function sizesOf(context: GraphContext, ids: readonly string[]): Promise<(number | null)[]> {
  const member = memberOf(context);
  const counts: Fragment[] = [];
  for (const group of await customerGroupsByKey(member, ids)) counts.push(...(await countsOf(member, group)));
  if (counts.length === 0) return ids.map(() => null);
  const rows = await runBriefly<{ id: string; count: number }>(member, join(counts, ' UNION ALL '), {
    atMostMs: PATIENCE_MS,
    signal: context.request.signal,
  });
  const sizes = Map.groupBy(rows ?? [], ({ id }) => id);
  return ids.map((id) => {
    const found = sizes.get(id);
    return found
      ? Math.min(
          found.reduce((sum, { count }) => sum + count, 0),
          MOST_COUNTED + 1,
        )
      : null;
  });
}

async function countsOf(member: MemberContext, group: StoredGroup): Promise<readonly Fragment[]> {
  const counts: Fragment[] = [];
  for (const party of PARTIES) {
    const condition = await inGroup(member, party, group);
    if (!condition) continue;
    const rows = fragment`FROM ${raw(party)} AS p WHERE ${visibleParty(member, party, 'p')} AND ${condition}`;
    counts.push(fragment`SELECT ${group.id}::uuid AS id, c.count FROM (${countOf(rows)}) AS c`);
  }
  return counts;
}
