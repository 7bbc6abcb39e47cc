// Invariants: an owner is told once a day that a member asks for one of their parties; the party changes hands by its owner alone.
// Locks: none.
// Changes: no recorded type.
import { readContactPoint } from '@mikomi/domain/parties';
import { dayOf, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { notify } from '../../notifications/index.ts';
import { partiesOfPoints } from '../store/find-known.ts';
import type { NewPoint } from './add-parties.ts';

const MOST_POINTS = 20;

/** Asks the owners of what these exact contact points reach to hand it over. Refused where a colleague owns none of it. */
export function askForHandOver(
  member: MemberContext,
  points: readonly NewPoint[],
): Promise<{ readonly ownerIds: readonly string[] } | Refusal> {
  if (points.length > MOST_POINTS)
    return Promise.resolve(
      refuse('too-many-entries', { path: ['points'], parameters: { atMost: MOST_POINTS } }),
    );
  return transaction(member, 'ask-for-hand-over', async (tx) => {
    const identities = points.flatMap(({ kind, value }) => {
      const point = readContactPoint(kind, value, member.organization.phoneCountry);
      return isRefusal(point) ? [] : [point.identity];
    });
    const known = identities.length === 0 ? [] : await partiesOfPoints(tx, identities);
    const theirs = known.flatMap(({ id, kind, ownerId }) =>
      ownerId === null || ownerId === member.memberId ? [] : [{ id, kind, ownerId }],
    );
    if (theirs.length === 0) return refuse('nobody-to-ask', { path: ['points'] });
    const today = dayOf(tx.now(), member.organization.timeZone);
    await notify(
      tx,
      theirs.map(({ id, kind, ownerId }) => ({
        memberId: ownerId,
        kind: 'HAND_OVER_ASKED',
        key: `hand-over:${id}:${member.memberId}:${today}`,
        actorId: member.memberId,
        parameters: { askedBy: member.name },
        ...(kind === 'CONTACT' ? { contactId: id } : { companyId: id }),
      })),
    );
    return { ownerIds: [...new Set(theirs.map(({ ownerId }) => ownerId))] };
  });
}
