import { scopeOf } from '@mikomi/domain/identity';
import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { type Party, reachedParties } from './store/visible-parties.ts';

/** Whether a right of the viewer's covers a party that they see; asked of the database once for all parties of a query. */
export async function mayOnParty(
  context: GraphContext,
  right: 'party.edit' | 'party.delete',
  party: Party,
  id: string,
): Promise<boolean> {
  const member = memberOf(context);
  const scope = scopeOf(member.rights, right);
  if (scope === undefined || scope === 'all') return scope === 'all';
  const key = `${right}:${party}`;
  const known = context.loaders.get(key) as DataLoader<string, boolean> | undefined;
  const loader =
    known ??
    new DataLoader<string, boolean>(async (ids) => {
      const reached = await reachedParties(member, party, ids, right);
      return ids.map((each) => reached.has(each));
    });
  context.loaders.set(key, loader);
  return loader.load(id);
}
