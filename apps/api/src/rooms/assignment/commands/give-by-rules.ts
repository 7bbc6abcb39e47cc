// Invariants: no cap is exceeded, however many commands give out leads at once; every decision stands in the log with its reasons.
// Locks: the leads, which the caller holds or has just made; whose turn it is, until the commit.
// Changes: Lead, AssignmentEntry, and Contact, Company where they were made with the lead and are nobody's.
import { type AssignmentDecision, assignLeads } from '@mikomi/domain/assignment';
import { insert, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { factsOfLeads, leadRecord } from '../../leads/index.ts';
import { type OpenDesk, openDesk } from '../desk.ts';
import { type LeadAtHand, leadsAtHand } from '../store/leads-to-assign.ts';
import { loadsOf } from '../store/loads.ts';
import { assignmentEntryRecord } from '../store/records.ts';
import { lockTurns, saveTurns, type Turns } from '../store/turns.ts';
import { giveNewParties } from './give-new-parties.ts';

/** The zone whose days conditions count in. */
type Place = Pick<OrganizationFacts, 'timeZone'>;

/** Gives leads to members or queues by the organization's rules: such as were made in this command, or have nobody any more. */
export async function giveByRules(
  tx: Transaction,
  { timeZone }: Place,
  leadIds: readonly string[],
): Promise<readonly AssignmentDecision[]> {
  if (leadIds.length === 0) return [];
  const turns = await lockTurns(tx);
  const open = await openDesk(tx, timeZone);
  const facts = open.asksFacts ? await factsOfLeads(tx, leadIds) : new Map();
  const leads = await leadsAtHand(tx, leadIds, facts);
  const loads = await loadsOf(tx, candidatesOf(open, leads), tx.now());
  const { decisions, state } = assignLeads(leads, open.desk, { ...turns, loads }, tx.now());
  await write(tx, leads, decisions, open);
  await saveTurns(tx, turnsOfPlan(state, open));
  return decisions;
}

/** Who stands in a pool, and who owned a customer that comes back, with who stands in for them. */
function candidatesOf({ staff, pooled }: OpenDesk, leads: readonly LeadAtHand[]) {
  const before = new Set(leads.map(({ previousOwnerId }) => previousOwnerId));
  const owners = staff.filter(({ id }) => before.has(id));
  const substitutes = new Set(owners.map(({ substituteId }) => substituteId));
  return [...new Set([...pooled, ...owners, ...staff.filter(({ id }) => substitutes.has(id))])];
}

/** The turns of rules that are gone are forgotten. */
function turnsOfPlan({ lines, shares }: Turns, { desk }: OpenDesk): Turns {
  const known = new Set(desk.rules.map(({ rule }) => rule.id));
  const kept = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => known.has(id)));
  return { lines: kept(lines), shares: kept(shares) };
}

async function write(
  tx: Transaction,
  leads: readonly LeadAtHand[],
  decisions: readonly AssignmentDecision[],
  { desk }: OpenDesk,
): Promise<void> {
  const made = new Set(
    tx.changes.flatMap(({ recordType, recordId, action }) =>
      recordType === 'Lead' && action === 'CREATE' ? [recordId] : [],
    ),
  );
  const given = decisions.map((decision): NewRow<'Lead'> => {
    if (decision.kind === 'queued') return { id: decision.leadId, ownerId: null, teamId: decision.teamId };
    const { leadId, memberId } = decision;
    return { id: leadId, ownerId: memberId, teamId: desk.member(memberId)?.teamId ?? null };
  });
  // A new lead is captured for whom it is given to first.
  const isNew = ({ id }: { readonly id: string }) => made.has(id);
  const captured = given.filter(isNew).map((lead) => ({
    ...lead,
    capturedById: lead.ownerId,
    capturedTeamId: lead.teamId,
  }));
  await update(tx, leadRecord, captured);
  await update(
    tx,
    leadRecord,
    given.filter((lead) => !isNew(lead)),
  );
  await giveNewParties(tx, leads, given);
  await insert(
    tx,
    assignmentEntryRecord,
    decisions.map((decision, index) => entryOf(tx, decision, leads[index])),
  );
}

function entryOf(
  tx: Transaction,
  decision: AssignmentDecision,
  lead: LeadAtHand | undefined,
): NewRow<'AssignmentEntry'> {
  return {
    id: newId(),
    leadId: decision.leadId,
    at: decision.at,
    kind: decision.kind === 'assigned' ? 'BY_RULE' : 'QUEUED',
    memberId: decision.kind === 'assigned' ? decision.memberId : null,
    fromMemberId: lead?.ownerId ?? null,
    teamId: decision.kind === 'queued' ? decision.teamId : null,
    ruleId: decision.ruleId,
    potential: lead?.potential ?? null,
    decision,
    actorId: tx.actorId ?? null,
  };
}
