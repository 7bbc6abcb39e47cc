// Invariants: the first who takes an offered call-back has it, due now on their clock; from then on they work on its lead too.
// Locks: the follow-up; the lead.
// Changes: FollowUp, LeadCollaborator.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { letWorkOn } from '../../leads/index.ts';
import { lockOffered, ownerOfLead } from '../store/call-backs.ts';
import { followUpRecord } from '../store/records.ts';
import { visibleFollowUps } from '../store/visible-follow-ups.ts';
import { callBackNow } from './plan-call-back.ts';
import type { ChangedFollowUp } from './plan-follow-up.ts';

/** Takes a call-back that its owner did not get round to. */
export function claimCallBack(member: MemberContext, id: string): Promise<ChangedFollowUp | Refusal> {
  return transaction(member, 'claim-call-back', async (tx): Promise<ChangedFollowUp | Refusal> => {
    const offered = await lockOffered(tx, member, id);
    if (!offered)
      return refuse(
        (await visibleFollowUps(member, [id])).length > 0 ? 'call-back-not-offered' : 'follow-up-not-found',
        { path: ['id'] },
      );
    const columns = await callBackNow(tx, member.memberId);
    if (isRefusal(columns)) return columns;
    await update(tx, followUpRecord, [{ ...columns, id, claimableAt: null }]);
    const lead = await ownerOfLead(tx, offered.leadId);
    if (lead) await letWorkOn(tx, lead, member.memberId);
    return { kind: 'changed', followUpId: id, commandId: tx.commandId };
  });
}
