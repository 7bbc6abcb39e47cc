// Invariants: nothing that names the contact is left, in the record of change neither; what was done, sold and counted stays.
// Locks: the contact, and whoever became one with them; what hangs on them.
// Changes: Contact, ContactPoint, Consent, GroupMember, what later rooms empty. Never undone.
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { erasePerson } from '../../../platform/change/erase-person.ts';
import { naming } from '../../../platform/change/let-go.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import { purgeRows, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockParties } from '../store/lock-parties.ts';
import { absorbedBy, survivorsOf } from '../store/merges.ts';
import {
  consentRecord,
  contactPointRecord,
  contactRecord,
  groupMemberRecord,
  partyMergeRecord,
} from '../store/records.ts';
import { nameColumns } from './add-parties.ts';

/** The command's name, by which an undo knows to refuse it. */
export const ERASE_CONTACT = 'erase-contact';

const NOTHING_SAID = {
  jobTitle: null,
  language: null,
  country: null,
  region: null,
  city: null,
  postalCode: null,
  addressLine: null,
  attributes: {},
  externalKey: null,
} as const;

/**
 * Erases all that names a contact, for good, from the bin too: their record stays without a name, so that what was counted
 * stays true. What somebody writes of them afterwards is erased by erasing them again.
 */
export function eraseContact(
  member: MemberContext,
  contactId: string,
): Promise<{ readonly id: string } | Refusal> {
  return transaction(member, ERASE_CONTACT, async (tx) => {
    const id = (await survivorsOf(tx, 'contact', [contactId])).get(contactId) ?? contactId;
    const locked = await lockParties(tx, member, 'contact', [id], 'party.delete', 'anywhere');
    if (isRefusal(locked)) return locked;
    const ids = [id, ...(await absorbedBy(tx, 'contact', [id]))];
    const told: string[] = [];
    for (const each of ids)
      for (const { erased } of tx.hooks.lifecycle) told.push(...((await erased?.(tx, each)) ?? []));
    await purgeRows(tx, contactPointRecord, await naming(tx, contactPointRecord, 'contactId', ids));
    await purgeRows(tx, groupMemberRecord, await naming(tx, groupMemberRecord, 'contactId', ids));
    const merges = await naming(tx, partyMergeRecord, 'survivorId', ids);
    await update(
      tx,
      partyMergeRecord,
      merges.map((each) => ({ id: each, plan: {} })),
    );
    const consents = await naming(tx, consentRecord, 'contactId', ids);
    await update(
      tx,
      consentRecord,
      consents.map((id) => ({ id, basis: '' })),
    );
    const nameless = nameColumns({}, member.organization);
    await update(
      tx,
      contactRecord,
      ids.map((each) => ({ ...nameless, ...NOTHING_SAID, id: each, erasedAt: tx.now() })),
    );
    await erasePerson(tx, [...ids, ...told]);
    return { id };
  });
}
