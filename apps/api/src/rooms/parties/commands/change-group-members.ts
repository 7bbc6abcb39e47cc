// Invariants: a party is in a group by hand once; whoever puts it in or takes it out may edit it.
// Locks: the group; the parties.
// Changes: GroupMember.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, type NewRow, remove } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { holdGroup, membershipsOf } from '../store/group-members.ts';
import { lockParties } from '../store/lock-parties.ts';
import { groupMemberRecord } from '../store/records.ts';
import type { PartyIds } from './delete-parties.ts';

export interface ChangedMembers {
  readonly id: string;
  readonly count: number;
  readonly commandId: string;
}

/** Puts contacts and companies into a group by hand; who is in it already stays. */
export function addToGroup(
  member: MemberContext,
  groupId: string,
  parties: PartyIds,
): Promise<ChangedMembers | Refusal> {
  return transaction<ChangedMembers>(member, 'add-to-customer-group', async (tx) => {
    const refused = await holdAndJudge(tx, member, groupId, parties);
    if (refused) return refused;
    const there = await membershipsOf(tx, groupId, parties);
    const known = new Set(there.map(({ contactId, companyId }) => contactId ?? companyId));
    const added = { groupId, addedAt: tx.now(), addedById: member.memberId };
    const rows: NewRow<'GroupMember'>[] = [
      ...parties.contactIds.map((contactId) => ({ ...added, id: newId(), contactId, companyId: null })),
      ...parties.companyIds.map((companyId) => ({ ...added, id: newId(), contactId: null, companyId })),
    ].filter(({ contactId, companyId }) => !known.has(contactId ?? companyId));
    await insert(tx, groupMemberRecord, rows);
    return { id: groupId, count: rows.length, commandId: tx.commandId };
  });
}

/** Takes contacts and companies out of a group by hand; who is not in it is passed over. */
export function removeFromGroup(
  member: MemberContext,
  groupId: string,
  parties: PartyIds,
): Promise<ChangedMembers | Refusal> {
  return transaction<ChangedMembers>(member, 'remove-from-customer-group', async (tx) => {
    const refused = await holdAndJudge(tx, member, groupId, parties);
    if (refused) return refused;
    const there = await membershipsOf(tx, groupId, parties);
    await remove(
      tx,
      groupMemberRecord,
      there.map(({ id }) => id),
    );
    return { id: groupId, count: there.length, commandId: tx.commandId };
  });
}

async function holdAndJudge(
  tx: Transaction,
  member: MemberContext,
  groupId: string,
  { contactIds, companyIds }: PartyIds,
): Promise<Refusal | undefined> {
  const group = await holdGroup(tx, groupId);
  if (!group) return refuse('customer-group-not-found', { path: ['groupId'] });
  if (group.kind !== 'STATIC') return refuse('group-by-rule', { path: ['groupId'] });
  return (await held(tx, member, 'contact', contactIds)) ?? held(tx, member, 'company', companyIds);
}

async function held(
  tx: Transaction,
  member: MemberContext,
  party: 'contact' | 'company',
  ids: readonly string[],
): Promise<Refusal | undefined> {
  const locked = await lockParties(tx, member, party, ids, 'party.edit');
  return isRefusal(locked) ? locked : undefined;
}
