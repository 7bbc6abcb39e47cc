import DataLoader from 'dataloader';
import type { GraphContext } from '../../graphql/context.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { type InletHealth, inletHealths, NOTHING_CAME } from './store/inlet-health.ts';

/** What came in at an inlet: a fixed number of statements for all inlets of a query. */
export function healthOf(
  context: GraphContext,
  member: MemberContext,
  inletId: string,
): Promise<InletHealth> {
  const place = 'health of inlets';
  const known = context.loaders.get(place) as DataLoader<string, InletHealth> | undefined;
  const loader =
    known ??
    new DataLoader<string, InletHealth>(async (ids) => {
      const found = await inletHealths(member, ids, member.now());
      return ids.map((id) => found.get(id) ?? NOTHING_CAME);
    });
  context.loaders.set(place, loader);
  return loader.load(inletId);
}
