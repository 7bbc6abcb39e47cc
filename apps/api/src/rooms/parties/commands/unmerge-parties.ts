// Invariants: what nobody changed since is as it was; what somebody did since stays with the one that went on.
// Locks: for companies the organization's tree of them; the merge; the parties.
// Changes: Contact or Company, ContactPoint, Consent, PartyMerge, what hung on the absorbed in every room. Taken back by merging again.
import { checkMergePlan, unmergeParties as planApart, type UnmergePlan } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse, type Sentence } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { columnsOf } from '../merge/fields-of-record.ts';
import { hangingOf, moveHanging } from '../merge/move-hanging.ts';
import { placeConsents } from '../merge/place-consents.ts';
import { placePoints } from '../merge/place-points.ts';
import { type ConsentRow, consentsOfContacts } from '../store/consents.ts';
import { withoutOwner } from '../store/find-owner.ts';
import { isInCircle, lockCompanyTree, lockParties } from '../store/lock-parties.ts';
import { lockMerge, type StoredMerge } from '../store/merges.ts';
import { partyRecords } from '../store/party-records.ts';
import { companyRecord, contactRecord, partyMergeRecord } from '../store/records.ts';

/** The command's name, by which an undo knows to refuse it. */
export const UNMERGE_PARTIES = 'unmerge-parties';

export interface PartiesApart {
  readonly kind: 'apart';
  readonly party: StoredMerge['kind'];
  readonly ids: readonly string[];
  /** What stays as somebody made it since. */
  readonly kept: readonly Sentence[];
  readonly commandId: string;
}

/** Takes a merge back, at any time. */
export function unmergeParties(member: MemberContext, mergeId: string): Promise<PartiesApart | Refusal> {
  return transaction(member, UNMERGE_PARTIES, async (tx) => {
    await lockCompanyTree(tx);
    const merge = await lockMerge(tx, mergeId);
    if (!merge) return refuse('merge-not-found', { path: ['id'] });
    if (merge.apartAt !== null) return refuse('already-apart', { path: ['id'] });
    const { kind, survivorId } = merge;
    const party = kind === 'CONTACT' ? 'contact' : 'company';
    const locked = await lockParties(tx, member, party, [survivorId], 'party.edit');
    if (isRefusal(locked)) return locked;
    if (locked.values().some((row) => 'erasedAt' in row && row.erasedAt !== null))
      return refuse('merge-erased', { path: ['id'] });
    const { plan: stored, consents } = merge.plan as Stored;
    const plan = checkMergePlan(stored);
    if (isRefusal(plan)) return plan;
    const [now] = await partyRecords(tx, kind, [survivorId], hangingOf(tx));
    if (!now) return refuse(`${party}-not-found`, { path: ['id'] });
    const apart = planApart(plan, now);
    if (isRefusal(apart)) return apart;
    await carryOut(tx, member, merge, apart, consents ?? []);
    const ids = apart.restored.map(({ id }) => id);
    if (kind === 'COMPANY' && (await isInCircle(tx, ids)))
      return refuse('company-inside-itself', { path: ['id'] });
    return { kind: 'apart', party: kind, ids, kept: apart.kept, commandId: tx.commandId };
  });
}

interface Stored {
  readonly plan: unknown;
  /** The words of each before the merge. */
  readonly consents?: readonly ConsentRow[];
}

async function carryOut(
  tx: Transaction,
  member: MemberContext,
  { id, kind, survivorId, absorbedIds }: StoredMerge,
  { restored, moves }: UnmergePlan,
  consents: readonly ConsentRow[],
): Promise<void> {
  const record = (kind === 'CONTACT' ? contactRecord : companyRecord) as typeof contactRecord;
  const party = kind === 'CONTACT' ? 'contact' : 'company';
  const back = absorbedIds.map((each) => ({ id: each, deletedAt: null, mergedIntoId: null }));
  await update(tx, record, back);
  const ownerless = await withoutOwner(tx, party, absorbedIds);
  await update(
    tx,
    record,
    ownerless.map((each) => ({ id: each, ownerId: null })),
  );
  const [survivor] = restored;
  if (survivor)
    await update(tx, record, [{ ...columnsOf(kind, survivor.fields, member.organization), id: survivorId }]);
  const all = restored.map((each) => each.id);
  await placePoints(tx, kind, all, new Map(restored.map((each) => [each.id, each.points])));
  if (kind === 'CONTACT') {
    const since = await consentsOfContacts(tx, [survivorId]);
    await placeConsents(
      tx,
      restored.map((each) => ({
        contactId: each.id,
        consents: each.consents,
        known: [...consents.filter(({ contactId }) => contactId === each.id), ...since],
      })),
    );
  }
  await moveHanging(tx, kind, moves);
  await update(tx, partyMergeRecord, [{ id, plan: {}, apartAt: tx.now(), apartById: member.memberId }]);
}
