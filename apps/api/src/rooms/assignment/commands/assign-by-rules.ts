// Invariants: the rules give a lead as they would a new one; who declined it does not get it again; a closed lead stays whose it was.
// Locks: the leads; whose turn it is, until the commit.
// Changes: Lead, AssignmentEntry.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ChangedLeads, lockLeads } from '../../leads/index.ts';
import { giveByRules } from './give-by-rules.ts';

/** Lets the rules say anew whose leads are, such as those that wait in a queue. */
export function assignByRules(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ChangedLeads | Refusal> {
  return transaction(member, 'assign-by-rules', async (tx) => {
    const locked = await lockLeads(tx, member, leadIds, 'lead.assign');
    if (isRefusal(locked)) return locked;
    if (locked.values().some(({ status }) => status !== 'OPEN'))
      return refuse('lead-closed', { path: ['ids'] });
    await giveByRules(tx, member.organization, leadIds);
    return { leadIds, commandId: tx.commandId };
  });
}
