// Invariants: a point that two people share is marked so with both, as far as the caller may edit the one who was there.
// Locks: the contacts whose points are marked.
// Changes: ContactPoint.
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { pointsReaching } from '../store/hold-points.ts';
import { holdParties } from '../store/lock-parties.ts';
import { contactPointRecord } from '../store/records.ts';

/** The points of a new contact, those marked as shared that reach somebody already; theirs are marked too. */
export async function sharePoints(
  tx: Transaction,
  member: MemberContext,
  points: readonly NewRow<'ContactPoint'>[],
): Promise<readonly NewRow<'ContactPoint'>[]> {
  const own = points.flatMap(({ identity, shared }) => (shared ? [] : [String(identity)]));
  const theirs = await pointsReaching(tx, member, own);
  await holdParties(tx, 'contact', [...new Set(theirs.map(({ contactId }) => contactId))]);
  await update(
    tx,
    contactPointRecord,
    theirs.map(({ id }) => ({ id, shared: true })),
  );
  const known = new Set(theirs.map(({ identity }) => identity));
  return points.map((point) => (known.has(String(point.identity)) ? { ...point, shared: true } : point));
}
