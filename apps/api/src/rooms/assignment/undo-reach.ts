import { may } from '@mikomi/domain/identity';
import { refuse } from '@mikomi/domain/shared';
import type { UndoReach } from '../../platform/change/undo-reach.ts';
import { visibleLeads } from '../leads/index.ts';

/** Whoever takes back what was done to members' settings may change these; whoever takes back an answer sees its lead. */
export const assignmentUndoReach: UndoReach = async (tx, member, changes) => {
  const ofMembers = changes.filter(({ recordType }) => recordType === 'AssignmentMember');
  const areOwn = ofMembers.every(({ recordId }) => recordId === member.memberId);
  if (!areOwn && !may(member.rights, 'settings.manage')) return refuse('not-allowed');
  // Where the lead itself was changed, its own room says who may.
  const judged = new Set(
    changes.flatMap(({ recordType, recordId }) => (recordType === 'Lead' ? [recordId] : [])),
  );
  const leadIds = new Set(
    changes.flatMap(({ recordType, rootId }) =>
      recordType === 'AssignmentEntry' && !judged.has(rootId) ? [rootId] : [],
    ),
  );
  if (leadIds.size === 0) return undefined;
  const seen = await visibleLeads({ ...member, client: tx.client }, [...leadIds]);
  return seen.length === leadIds.size ? undefined : refuse('lead-not-found');
};
