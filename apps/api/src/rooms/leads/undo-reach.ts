import { may, type ScopedRight } from '@mikomi/domain/identity';
import { refuse } from '@mikomi/domain/shared';
import type { ChangeRow } from '../../platform/change/invert.ts';
import { madeForNobodyElse, type UndoReach, wrote } from '../../platform/change/undo-reach.ts';
import type { Transaction } from '../../platform/context.ts';
import { leadsOfDeals } from './store/deal-facts.ts';
import { judgeLeads } from './store/lock-leads.ts';

const ON_LEAD = ['Lead', 'LeadCollaborator', 'Touch', 'ProductLine', 'Deal'];
const ON_DEAL = ['DealLine', 'DealCredit', 'DealAdjustment', 'DealEntry'];

/** Whoever takes back what was done on leads reaches each with the right that it needs. */
export const leadUndoReach: UndoReach = async (tx, member, changes) => {
  const byLead = await changesByLead(tx, changes);
  const made = new Set(
    changes.filter((change) => madeForNobodyElse(member, change)).map(({ recordId }) => recordId),
  );
  if (byLead.keys().some((id) => made.has(id)) && !may(member.rights, 'lead.create'))
    return refuse('not-allowed');
  const others = [...byLead].filter(([id]) => !made.has(id));
  for (const [right, leads] of Map.groupBy(others, ([, done]) => rightFor(done, member.memberId))) {
    const ids = leads.map(([id]) => id);
    const refused = await judgeLeads(tx, member, ids, right, 'anywhere');
    if (refused) return refused;
  }
  return undefined;
};

async function changesByLead(
  tx: Transaction,
  changes: readonly ChangeRow[],
): Promise<ReadonlyMap<string, readonly ChangeRow[]>> {
  const onDeals = changes.filter(({ recordType }) => ON_DEAL.includes(recordType));
  const leadOf = await leadsOfDeals(tx, [...new Set(onDeals.map(({ rootId }) => rootId))]);
  const onLeads = changes.filter(({ recordType }) => ON_LEAD.includes(recordType));
  return Map.groupBy([...onLeads, ...onDeals], ({ rootId }) => leadOf.get(rootId) ?? rootId);
}

/** The right that a command needed to do all this to one lead. */
function rightFor(changes: readonly ChangeRow[], memberId: string): ScopedRight {
  const adds = (recordType: string) =>
    changes.some((change) => change.recordType === recordType && change.action === 'CREATE');
  if (wrote(changes, 'Lead', 'deletedAt')) return 'lead.delete';
  if (adds('Deal') || adds('DealAdjustment')) return 'lead.convert';
  if (changes.some(({ recordType }) => recordType.startsWith('Deal'))) return 'deal.edit-won';
  const isGiven = adds('Lead') || wrote(changes, 'Lead', 'ownerId') || wrote(changes, 'Lead', 'teamId');
  return isGiven && !tookForThemselves(changes, memberId) ? 'lead.assign' : 'lead.edit';
}

/** Whoever took what was nobody's gives it back as freely. */
function tookForThemselves(changes: readonly ChangeRow[], memberId: string): boolean {
  return changes
    .filter(({ recordType }) => recordType === 'Lead')
    .every(
      ({ action, before, after }) =>
        action === 'UPDATE' && before?.ownerId === null && after?.ownerId === memberId,
    );
}
