import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import type { MemberContext } from '../../platform/member-context.ts';

/** One value for each lead of a page, read in bulk and once for a request. */
export function loadForLead<Value>(
  context: GraphContext,
  what: string,
  leadId: string,
  read: (member: MemberContext, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value | undefined> {
  const place = `qualification of leads:${what}`;
  const known = context.loaders.get(place) as DataLoader<string, Value | undefined> | undefined;
  const loader =
    known ??
    new DataLoader<string, Value | undefined>(async (ids) => {
      const found = await read(memberOf(context), ids);
      return ids.map((id) => found.get(id));
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
