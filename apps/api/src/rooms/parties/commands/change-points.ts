// Invariants: the points of a party stand in the order they were given; one that stays keeps its id.
// Locks: the party is locked by the command that calls.
// Changes: ContactPoint.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { pointsOf } from '../store/contact-points.ts';
import { contactPointRecord } from '../store/records.ts';
import { type NewPoint, readPoints } from './add-parties.ts';

/** One point of the whole list: with an id one that stays, changed or not; without, a new one. */
export interface PointEdit extends NewPoint {
  readonly id?: string | null | undefined;
}

type Owner = { readonly contactId: string } | { readonly companyId: string };

/** Makes a party's points what the list says: in its order, and none besides. */
export async function changePoints(
  tx: Transaction,
  organization: OrganizationFacts,
  owner: Owner,
  edits: readonly PointEdit[],
): Promise<Refusal | undefined> {
  const before = new Map((await pointsOf(tx, owner)).map((point) => [point.id, point]));
  const read = readPoints(edits, organization, []);
  if (isRefusal(read)) return read;
  const rows = read.map((row, position) => {
    const edit = edits[position];
    const stays = edit?.id ? before.get(edit.id) : undefined;
    // What somebody once said of an address holds until the address changes.
    const shared = edit?.shared ?? (stays?.identity === row.identity ? stays.shared : row.shared);
    return { ...row, shared, id: edit?.id ?? row.id };
  });
  const unknown = rows.findIndex(({ id }, index) => edits[index]?.id && !before.has(id));
  if (unknown >= 0) return refuse('contact-point-not-found', { path: ['points', String(unknown), 'id'] });
  const twice = rows.findIndex(
    ({ kind, identity }, index) =>
      rows.findIndex((other) => other.kind === kind && other.identity === identity) < index,
  );
  if (twice >= 0) return refuse('contact-point-twice', { path: ['points', String(twice), 'value'] });
  const kept = new Set(rows.map(({ id }) => id));
  await remove(
    tx,
    contactPointRecord,
    [...before.keys()].filter((id) => !kept.has(id)),
  );
  await update(
    tx,
    contactPointRecord,
    rows.filter(({ id }) => before.has(id)),
  );
  await insert(
    tx,
    contactPointRecord,
    rows.filter(({ id }) => !before.has(id)).map((row) => ({ ...row, ...owner })),
  );
  return undefined;
}
