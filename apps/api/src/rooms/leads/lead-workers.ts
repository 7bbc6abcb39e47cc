import { mayOn, type ScopedRight } from '@mikomi/domain/identity';
import { type GraphContext, memberOf } from '../../graphql/context.ts';

/** In one order everywhere: what is asked of a relation in two ways is read twice. */
export const COLLABORATORS_IN_ORDER = { orderBy: { id: 'asc' } } as const;

/** Of a lead, what says whose work it is. */
export const WORKERS = {
  ownerId: true,
  teamId: true,
  collaborators: { select: { memberId: true }, ...COLLABORATORS_IN_ORDER },
} as const;

interface Workers {
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly collaborators: readonly { readonly memberId: string }[];
}

/** Whether the viewer has a right on a lead that these work on. */
export function viewerMay(
  context: GraphContext,
  right: ScopedRight,
  { ownerId, teamId, collaborators }: Workers,
): boolean {
  const member = memberOf(context);
  const memberIds = [ownerId, ...collaborators.map(({ memberId }) => memberId)].filter((id) => id !== null);
  return mayOn({ ...member, teamIds: new Set(member.teamIds) }, right, { memberIds, teamId });
}
