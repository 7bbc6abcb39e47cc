import { madeForNobodyElse, type UndoReach, wrote } from '../../platform/change/undo-reach.ts';
import { judgeParties } from './store/lock-parties.ts';

const ON_PARTY = ['Contact', 'Company', 'ContactPoint', 'Consent', 'PartyDistinction', 'GroupMember'];

/** Whoever takes back what was done to parties reaches each with the right that it needs; what a lead brought along comes and goes with it. */
export const partyUndoReach: UndoReach = async (tx, member, changes) => {
  const withLead = changes.some(({ recordType }) => recordType === 'Lead');
  const made = new Set(
    changes.filter((change) => madeForNobodyElse(member, change)).map(({ recordId }) => recordId),
  );
  const onParties = changes.filter(
    (change) => ON_PARTY.includes(change.recordType) && !made.has(change.rootId),
  );
  const judged = onParties.filter(({ after }) => !withLead || !('deletedAt' in (after ?? {})));
  const ids = [...new Set(judged.map(({ rootId }) => rootId))];
  if (ids.length === 0) return undefined;
  const deletes = wrote(onParties, 'Contact', 'deletedAt') || wrote(onParties, 'Company', 'deletedAt');
  const right = deletes && !withLead ? 'party.delete' : 'party.edit';
  for (const party of ['company', 'contact'] as const) {
    const refused = await judgeParties(tx, member, party, ids, right, 'anywhere');
    if (refused) return refused;
  }
  return undefined;
};
