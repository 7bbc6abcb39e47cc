// Invariants: a party is in a group by hand once; a group by a rule, or out of use by now, takes nobody.
// Locks: the groups.
// Changes: GroupMember.
import { insert, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as parties from '../../parties/index.ts';
import { groupsInUse, membersAmong } from '../store/group-rows.ts';

/** Somebody who came in, as they are known by then. */
export interface Joining {
  readonly contactId: string | null;
  readonly companyId: string | null;
}

/** Puts whoever came in into the groups of a form or a source: the contact, or the company where nobody is named. */
export async function joinGroups(
  tx: Transaction,
  groupIds: readonly string[],
  joining: readonly Joining[],
): Promise<void> {
  const inUse = [...(await groupsInUse(tx, groupIds))];
  if (inUse.length === 0) return;
  const contactIds = [...new Set(joining.flatMap(({ contactId }) => contactId ?? []))];
  const companyIds = [
    ...new Set(joining.flatMap(({ contactId, companyId }) => (contactId === null ? (companyId ?? []) : []))),
  ];
  const there = await membersAmong(tx, inUse, contactIds, companyIds);
  const known = new Set(there.map(({ groupId, partyId }) => `${groupId} ${partyId}`));
  const added = { addedAt: tx.now(), addedById: null };
  const rows = inUse.flatMap((groupId): NewRow<'GroupMember'>[] => [
    ...contactIds
      .filter((contactId) => !known.has(`${groupId} ${contactId}`))
      .map((contactId) => ({ id: newId(), groupId, contactId, companyId: null, ...added })),
    ...companyIds
      .filter((companyId) => !known.has(`${groupId} ${companyId}`))
      .map((companyId) => ({ id: newId(), groupId, contactId: null, companyId, ...added })),
  ]);
  await insert(tx, parties.groupMemberRecord, rows);
}
