// Invariants: nothing that hung on one of them is lost; the absorbed stay as names of the one that goes on; no company is above itself.
// Locks: for companies the organization's tree of them; the parties.
// Changes: Contact or Company, ContactPoint, Consent, PartyMerge, what hangs on them in every room. Taken back by `unmergeParties` alone.
import {
  type MergeChoices,
  type MergePlan,
  type PartyRecord,
  mergeParties as planMerge,
} from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { columnsOf } from '../merge/fields-of-record.ts';
import { hangingOf, moveHanging } from '../merge/move-hanging.ts';
import { placeConsents } from '../merge/place-consents.ts';
import { placePoints } from '../merge/place-points.ts';
import { consentsOfContacts } from '../store/consents.ts';
import { isInCircle, lockCompanyTree, lockParties } from '../store/lock-parties.ts';
import { partyRecords } from '../store/party-records.ts';
import { companyRecord, contactRecord, partyMergeRecord } from '../store/records.ts';

/** The command's name, by which an undo knows to refuse it. */
export const MERGE_PARTIES = 'merge-parties';

export interface MergedParties {
  readonly kind: 'merged';
  readonly party: PartyRecord['kind'];
  readonly id: string;
  readonly mergeId: string;
  readonly commandId: string;
}

/** More than these are moved by a command that somebody waits for. */
const MOST_HANGING = 20_000;

/** Makes one of several contacts, or companies. */
export function mergeParties(
  member: MemberContext,
  kind: PartyRecord['kind'],
  ids: readonly string[],
  choices: MergeChoices,
): Promise<MergedParties | Refusal> {
  return transaction(member, MERGE_PARTIES, async (tx) => {
    if (kind === 'COMPANY') await lockCompanyTree(tx);
    const party = kind === 'CONTACT' ? 'contact' : 'company';
    const locked = await lockParties(tx, member, party, [...new Set(ids)], 'party.edit');
    if (isRefusal(locked)) return locked;
    const first = planMerge(await partyRecords(tx, kind, ids, hangingOf(tx)), choices);
    if (isRefusal(first)) return first;
    const inOrder = [first.survivorId, ...first.absorbedIds];
    const plan = planMerge(await partyRecords(tx, kind, inOrder, hangingOf(tx)), choices);
    if (isRefusal(plan)) return plan;
    const count = plan.moves.reduce((sum, move) => sum + move.ids.length, 0);
    if (count > MOST_HANGING)
      return refuse('merge-too-large', { path: ['ids'], parameters: { atMost: MOST_HANGING } });
    const mergeId = await carryOut(tx, member, plan);
    if (kind === 'COMPANY' && (await isInCircle(tx, [plan.survivorId])))
      return refuse('company-inside-itself', { path: ['ids'] });
    return { kind: 'merged', party: kind, id: plan.survivorId, mergeId, commandId: tx.commandId };
  });
}

async function carryOut(tx: Transaction, member: MemberContext, plan: MergePlan): Promise<string> {
  const { survivorId, absorbedIds, merged } = plan;
  const record = merged.kind === 'CONTACT' ? contactRecord : companyRecord;
  const all = [survivorId, ...absorbedIds];
  const consents = merged.kind === 'CONTACT' ? await consentsOfContacts(tx, all) : [];
  const gone = { deletedAt: tx.now(), mergedIntoId: survivorId };
  await update(
    tx,
    record as typeof contactRecord,
    absorbedIds.map((id) => ({ id, ...gone })),
  );
  await update(tx, record as typeof contactRecord, [
    { ...columnsOf(merged.kind, merged.fields, member.organization), id: survivorId },
  ]);
  await placePoints(tx, merged.kind, all, new Map([[survivorId, merged.points]]));
  if (merged.kind === 'CONTACT')
    await placeConsents(tx, [{ contactId: survivorId, consents: merged.consents, known: consents }]);
  await moveHanging(tx, merged.kind, plan.moves);
  const id = newId();
  await insert(tx, partyMergeRecord, [
    {
      id,
      kind: merged.kind,
      survivorId,
      absorbedIds: [...absorbedIds],
      plan: { plan, consents },
      mergedAt: tx.now(),
      mergedById: member.memberId,
    },
  ]);
  return id;
}
