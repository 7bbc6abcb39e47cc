import { type MemberLoad, NO_LOAD } from '@mikomi/domain/assignment';
import { may, mayOn } from '@mikomi/domain/identity';
import type { MemberContext } from '../../platform/member-context.ts';
import { loadsOf } from './store/loads.ts';
import { type StaffMember, staffOf } from './store/staff.ts';

/** A member as leads are given to them, with what they hold. */
export interface MemberShape {
  readonly member: StaffMember;
  readonly load: MemberLoad;
}

const MOST = 500;

/** Whether the viewer may say when a member is away: their own days, or those of whoever they give leads to. */
export function maySetAvailability(
  viewer: MemberContext,
  { id, teamId }: Pick<StaffMember, 'id' | 'teamId'>,
): boolean {
  const giver = { ...viewer, teamIds: new Set(viewer.teamIds) };
  return (
    id === viewer.memberId ||
    may(viewer.rights, 'settings.manage') ||
    mayOn(giver, 'lead.assign', { memberIds: [id], teamId })
  );
}

/** Those who may own leads today and whom the viewer may look at so: themselves, and whoever they give leads to. */
export async function memberShapes(
  viewer: MemberContext,
  ids?: readonly string[],
): Promise<readonly MemberShape[]> {
  const now = viewer.now();
  const staff = await staffOf(viewer);
  const wanted = staff
    .filter(({ active }) => active.some(({ until }) => until === null || until > now))
    .filter((member) => maySetAvailability(viewer, member) && (ids?.includes(member.id) ?? true))
    .slice(0, MOST);
  const loads = await loadsOf(viewer, wanted, now);
  return wanted.map((member) => ({ member, load: loads[member.id] ?? NO_LOAD }));
}
