// Invariants: leads can be given to every member as they are stored; past pauses and leave stay, so that a rehearsal finds who was away.
// Locks: the list of members' settings, until the commit.
// Changes: AssignmentMember.
import {
  type AvailabilityChange,
  type Caps,
  changeAvailability,
  checkPoolMember,
  NO_CAPS,
} from '@mikomi/domain/assignment';
import { may } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockSettings } from '../../catalog/index.ts';
import { maySetAvailability } from '../member-shape.ts';
import { strangeProductGroup } from '../store/product-groups.ts';
import { assignmentMemberRecord } from '../store/records.ts';
import { hasSettings, type StaffMember, staffOf } from '../store/staff.ts';

export interface ChangedMember {
  readonly memberId: string;
  readonly commandId: string;
}

/** What an organization says of a member. */
export interface MemberSettings {
  readonly weight?: number | null | undefined;
  readonly caps?: Partial<Caps> | undefined;
  readonly productGroupIds?: readonly string[] | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly territoryIds?: readonly string[] | null | undefined;
  readonly hours?: StaffMember['hours'] | null | undefined;
  readonly ownWeek?: StaffMember['ownWeek'] | undefined;
}

/** Changes the share, caps, skills and hours of a member. */
export function editAssignmentMember(
  member: MemberContext,
  memberId: string,
  settings: MemberSettings,
): Promise<ChangedMember | Refusal> {
  return change(member, 'edit-assignment-member', memberId, async (tx, before) => {
    if (!may(member.rights, 'settings.manage')) return refuse('not-allowed');
    const strange = await strangeProductGroup(tx, settings.productGroupIds ?? []);
    if (strange !== undefined)
      return refuse('setting-not-found', { path: ['productGroupIds', String(strange)] });
    return {
      weight: settings.weight ?? before.weight,
      caps: settings.caps ? { ...NO_CAPS, ...settings.caps } : before.caps,
      productGroupIds: settings.productGroupIds ?? before.productGroupIds,
      languages: settings.languages ?? before.languages,
      territoryIds: settings.territoryIds ?? before.territoryIds,
      hours: settings.hours ?? before.hours,
      ownWeek: settings.ownWeek ?? before.ownWeek,
    };
  });
}

/** Says when a member is away: they themselves, or whoever gives them leads. */
export function setAvailability(
  member: MemberContext,
  memberId: string,
  availability: AvailabilityChange,
): Promise<ChangedMember | Refusal> {
  return change(member, 'set-availability', memberId, async (tx, before, staff) =>
    maySetAvailability(member, before)
      ? changeAvailability(before, availability, staff, tx.now())
      : refuse('not-allowed'),
  );
}

type Changed = Partial<StaffMember>;

function change(
  member: MemberContext,
  command: string,
  memberId: string,
  decide: (tx: Transaction, before: StaffMember, staff: readonly StaffMember[]) => Promise<Changed | Refusal>,
): Promise<ChangedMember | Refusal> {
  return transaction(member, command, async (tx) => {
    await lockSettings(tx, assignmentMemberRecord);
    const staff = await staffOf(tx);
    const before = staff.find(({ id }) => id === memberId);
    if (!before) return refuse('member-not-found', { path: ['memberId'] });
    const changed = await decide(tx, before, staff);
    if (isRefusal(changed)) return changed;
    const after = { ...before, ...changed };
    const { name: _name, hours: _hours, ownWeek, ...asked } = after;
    const ownHours = { zone: after.zone, week: ownWeek, days: {} };
    const pooled = checkPoolMember({ ...asked, shifts: after.hours === 'OWN' ? ownHours : null });
    if (isRefusal(pooled)) return pooled;
    await write(tx, after);
    return { memberId, commandId: tx.commandId };
  });
}

async function write(tx: Transaction, member: StaffMember): Promise<void> {
  const row: NewRow<'AssignmentMember'> = {
    id: member.id,
    weight: member.weight,
    caps: member.caps,
    productGroupIds: [...member.productGroupIds],
    languages: [...member.languages],
    territoryIds: [...member.territoryIds],
    hours: member.hours,
    ownWeek: member.ownWeek,
    leave: member.leave,
    pauses: member.pauses,
    substituteId: member.substituteId ?? null,
  };
  const save = (await hasSettings(tx, member.id)) ? update : insert;
  await save(tx, assignmentMemberRecord, [row]);
}
