import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { type Fragment, fragment, join, living, raw, runScoped } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { inGroup } from './ask-groups.ts';
import { customerGroupsInUse, handGroupsOf } from './store/customer-groups.ts';
import type { Party } from './store/visible-parties.ts';

/** The groups of a contact or company: asked once for all parties of a query. */
export function groupsOfParty(context: GraphContext, party: Party, id: string): Promise<readonly string[]> {
  const place = `groups of ${party}`;
  const known = context.loaders.get(place) as DataLoader<string, readonly string[]> | undefined;
  const loader =
    known ?? new DataLoader<string, readonly string[]>((ids) => groupsOf(memberOf(context), party, ids));
  context.loaders.set(place, loader);
  return loader.load(id);
}

async function groupsOf(
  member: MemberContext,
  party: Party,
  ids: readonly string[],
): Promise<(readonly string[])[]> {
  const groups = await customerGroupsInUse(member);
  const byHand = await handGroupsOf(member, party, ids);
  const found = new Set(byHand.map(({ partyId, groupId }) => `${partyId} ${groupId}`));
  const ways: Fragment[] = [];
  for (const group of groups.filter(({ kind }) => kind === 'RULE')) {
    const condition = await inGroup(member, party, group);
    if (condition)
      ways.push(fragment`SELECT p.id AS "partyId", ${group.id}::uuid AS "groupId" FROM ${raw(party)} AS p
        WHERE ${living(member, 'p')} AND p.id = ANY(${ids}::uuid[]) AND ${condition}`);
  }
  const byRule =
    ways.length === 0
      ? []
      : await runScoped<{ partyId: string; groupId: string }>(member, join(ways, ' UNION ALL '));
  for (const { partyId, groupId } of byRule) found.add(`${partyId} ${groupId}`);
  return ids.map((id) => groups.filter((group) => found.has(`${id} ${group.id}`)).map((group) => group.id));
}
