// Invariants: a contact has each way to be reached once, and no more of them than are shown.
// Locks: the contact.
// Changes: ContactPoint.
import { insert, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { pointsOf } from '../store/contact-points.ts';
import { holdParty } from '../store/lock-parties.ts';
import { contactPointRecord } from '../store/records.ts';
import { MOST_POINTS } from './add-parties.ts';

/** Gives a contact the points that they did not have yet, behind theirs. */
export async function addPoints(
  tx: Transaction,
  contactId: string,
  points: readonly NewRow<'ContactPoint'>[],
): Promise<void> {
  await holdParty(tx, 'contact', contactId);
  const theirs = await pointsOf(tx, { contactId });
  const has = new Set(theirs.map(({ kind, identity }) => `${kind} ${identity}`));
  const further = points.filter(({ kind, identity }) => !has.has(`${kind} ${identity}`));
  await insert(
    tx,
    contactPointRecord,
    further
      .slice(0, Math.max(0, MOST_POINTS - theirs.length))
      .map((point, index) => ({ ...point, contactId, position: theirs.length + index })),
  );
}
