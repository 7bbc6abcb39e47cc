// Invariants: a member works on a lead once; whoever is added is active; so many work on it as are shown.
// Locks: the lead.
// Changes: LeadCollaborator.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert, remove } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import { collaborationOf, countCollaborators } from '../store/lines.ts';
import { collaboratorRecord } from '../store/records.ts';
import { type ChangedLead, onLead } from './on-lead.ts';

/** As many as are shown of a lead. */
export const MOST_COLLABORATORS = 100;

/** Lets a colleague work on a lead: it is theirs to see and edit. */
export function addCollaborator(
  member: MemberContext,
  leadId: string,
  memberId: string,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'add-collaborator', leadId, 'lead.edit', async (tx) => {
    const colleague = await parties.workerOf(tx, memberId, ['memberId']);
    if (isRefusal(colleague)) return colleague;
    if (await collaborationOf(tx, leadId, memberId)) return refuse('already-collaborator');
    if ((await countCollaborators(tx, leadId)) >= MOST_COLLABORATORS)
      return refuse('too-many-entries', { path: ['memberId'], parameters: { atMost: MOST_COLLABORATORS } });
    await insert(tx, collaboratorRecord, [{ id: newId(), leadId, memberId }]);
    return undefined;
  });
}

/** Has somebody work on a lead who is neither its owner nor works on it already, in a command that is under way. */
export async function letWorkOn(
  tx: Transaction,
  lead: { readonly id: string; readonly ownerId: string | null },
  memberId: string,
): Promise<void> {
  if (lead.ownerId === memberId || (await collaborationOf(tx, lead.id, memberId))) return;
  await insert(tx, collaboratorRecord, [{ id: newId(), leadId: lead.id, memberId }]);
}

/** Takes a colleague off a lead. */
export function removeCollaborator(
  member: MemberContext,
  leadId: string,
  memberId: string,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'remove-collaborator', leadId, 'lead.edit', async (tx) => {
    const id = await collaborationOf(tx, leadId, memberId);
    if (!id) return refuse('collaborator-not-found', { path: ['memberId'] });
    await remove(tx, collaboratorRecord, [id]);
    return undefined;
  });
}
