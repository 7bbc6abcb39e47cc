// Invariants: only whoever was given a lead answers, once; one that is declined goes to the next by the rules, never to the same again;
// whoever gave it by hand is told.
// Locks: the lead; where it is declined, whose turn it is, until the commit.
// Changes: AssignmentEntry; where it is declined, Lead.
import { decideAcceptance, decideDecline, type GivenLead } from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ChangedLead, type LeadRow, onLead } from '../../leads/index.ts';
import { notify } from '../../notifications/index.ts';
import { giverOf } from '../store/giver-of.ts';
import { ownerNow } from '../store/owner-now.ts';
import { assignmentEntryRecord } from '../store/records.ts';
import { giveByRules } from './give-by-rules.ts';

/** Says that one takes up a lead one was given. */
export function acceptLead(member: MemberContext, leadId: string): Promise<ChangedLead | Refusal> {
  return onLead(member, 'accept-lead', leadId, 'lead.edit', async (tx, lead) => {
    const decision = decideAcceptance(givenLead(lead), member.memberId);
    if (isRefusal(decision)) return decision;
    await enter(tx, lead, member, 'ACCEPTED', null);
    return undefined;
  });
}

/** A lead that was sent on, and whose it is now; null where nobody else can take it. */
export interface DeclinedLead extends ChangedLead {
  readonly ownerId: string | null;
}

/** Sends a lead on to the next by the rules. */
export async function declineLead(
  member: MemberContext,
  leadId: string,
  reason: string,
): Promise<DeclinedLead | Refusal> {
  let ownerId: string | null = null;
  const changed = await onLead(member, 'decline-lead', leadId, 'lead.edit', async (tx, lead) => {
    const decision = decideDecline(givenLead(lead), member.memberId, reason);
    if (isRefusal(decision)) return decision;
    const giver = await giverOf(tx, leadId, member.memberId);
    const entryId = await enter(tx, lead, member, 'DECLINED', decision.reason);
    await giveByRules(tx, member.organization, [leadId]);
    const declined = { kind: 'LEAD_DECLINED' as const, key: `declined:${entryId}`, leadId };
    const told = { actorId: member.memberId, parameters: { askedBy: member.name } };
    await notify(tx, giver ? [{ ...declined, ...told, memberId: giver }] : []);
    ownerId = await ownerNow(tx, leadId);
    return undefined;
  });
  return isRefusal(changed) ? changed : { ...changed, ownerId };
}

/** What an import or the sample says to be somebody's was given to nobody, and is answered by nobody. */
function givenLead({ ownerId: owner, status, assignedAt, acceptedAt }: LeadRow): GivenLead {
  const ownerId = assignedAt === null ? null : owner;
  return { ownerId, isOpen: status === 'OPEN', acceptedAt: acceptedAt === null ? null : Number(acceptedAt) };
}

async function enter(
  tx: Transaction,
  { id: leadId, potential }: LeadRow,
  { memberId }: MemberContext,
  kind: 'ACCEPTED' | 'DECLINED',
  note: string | null,
): Promise<string> {
  const id = newId();
  await insert(tx, assignmentEntryRecord, [
    { id, leadId, at: tx.now(), kind, memberId, potential, note, actorId: memberId },
  ]);
  return id;
}
