// Invariants: a contact has each way to be reached once, and no more of them than are shown.
// Locks: the contacts.
// Changes: ContactPoint.
import { insert, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { pointsOfContacts } from '../store/contact-points.ts';
import { holdParties } from '../store/lock-parties.ts';
import { contactPointRecord } from '../store/records.ts';
import { MOST_POINTS } from './add-parties.ts';

/** The points that a contact may not have yet. */
export interface FurtherPoints {
  readonly contactId: string;
  readonly points: readonly NewRow<'ContactPoint'>[];
}

/** Gives contacts the points that they did not have yet, behind theirs. */
export async function addPoints(tx: Transaction, all: readonly FurtherPoints[]): Promise<void> {
  const ids = [...new Set(all.map(({ contactId }) => contactId))];
  if (ids.length === 0) return;
  await holdParties(tx, 'contact', ids);
  const known = Map.groupBy(await pointsOfContacts(tx, ids), ({ contactId }) => contactId);
  const further = all.flatMap(({ contactId, points }) => {
    const theirs = known.get(contactId) ?? [];
    const has = new Set(theirs.map(({ kind, identity }) => `${kind} ${identity}`));
    return points
      .filter(({ kind, identity }) => !has.has(`${kind} ${identity}`))
      .slice(0, Math.max(0, MOST_POINTS - theirs.length))
      .map((point, index) => ({ ...point, contactId, position: theirs.length + index }));
  });
  await insert(tx, contactPointRecord, further);
}
