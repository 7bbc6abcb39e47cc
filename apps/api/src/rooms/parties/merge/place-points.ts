import { type OwnedPoint, type PartyRecord, readContactPoint } from '@mikomi/domain/parties';
import { isRefusal } from '@mikomi/domain/shared';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { pointsOfParties } from '../store/point-rows.ts';
import { contactPointRecord } from '../store/records.ts';
import { planPoints } from './plan-points.ts';

/** Gives each of these records its contact points, from those of all that take part. */
export async function placePoints(
  tx: Transaction,
  kind: PartyRecord['kind'],
  partyIds: readonly string[],
  wanted: ReadonlyMap<string, readonly OwnedPoint[]>,
): Promise<void> {
  const { placed, made, left } = planPoints(await pointsOfParties(tx, kind, partyIds), wanted);
  const ofParty = (partyId: string) =>
    kind === 'CONTACT' ? { contactId: partyId, companyId: null } : { contactId: null, companyId: partyId };
  await remove(tx, contactPointRecord, left);
  await update(
    tx,
    contactPointRecord,
    placed.map(({ partyId, ...row }) => ({ ...row, ...ofParty(partyId) })),
  );
  await insert(
    tx,
    contactPointRecord,
    made.map(({ partyId, point, position }) => ({ ...rowOf(point), position, ...ofParty(partyId) })),
  );
}

function rowOf({ kind, value, identity, shared }: OwnedPoint) {
  const read = readContactPoint(kind, value);
  return { id: newId(), kind, value, identity, shared, tail: isRefusal(read) ? null : (read.tail ?? null) };
}
