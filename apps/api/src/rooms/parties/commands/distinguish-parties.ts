// Invariants: of two parties it is said once that they are two.
// Locks: the parties.
// Changes: PartyDistinction.
import type { PartyRecord } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { isDistinct } from '../store/distinctions.ts';
import { lockParties } from '../store/lock-parties.ts';
import { inPairOrder } from '../store/pairs.ts';
import { partyDistinctionRecord } from '../store/records.ts';

/** Remembers that two parties which look like one are two. */
export function distinguishParties(
  member: MemberContext,
  kind: PartyRecord['kind'],
  [a, b]: readonly string[],
): Promise<{ readonly commandId: string } | Refusal> {
  return transaction(member, 'distinguish-parties', async (tx) => {
    if (a === undefined || b === undefined || a === b) return refuse('merge-needs-two', { path: ['ids'] });
    const party = kind === 'CONTACT' ? 'contact' : 'company';
    const locked = await lockParties(tx, member, party, [a, b], 'party.edit');
    if (isRefusal(locked)) return locked;
    const pair = inPairOrder(a, b);
    if (!(await isDistinct(tx, pair)))
      await insert(tx, partyDistinctionRecord, [
        { ...pair, id: newId(), kind, saidAt: tx.now(), saidById: member.memberId },
      ]);
    return { commandId: tx.commandId };
  });
}
