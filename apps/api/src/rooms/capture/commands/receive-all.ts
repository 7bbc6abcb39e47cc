// Invariants: as `take-wave.ts`.
// Locks: as `take-wave.ts`.
// Changes: as `take-wave.ts`.
import { type InboundEnquiry, isTestEnquiry, remarksOfDraft } from '@mikomi/domain/capture';
import type { EnquiryDecision } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import * as activities from '../../activities/index.ts';
import * as assignment from '../../assignment/index.ts';
import * as followUps from '../../follow-ups/index.ts';
import * as leads from '../../leads/index.ts';
import { keepOfForm } from '../forms/commands/keep-of-form.ts';
import type { ArrivalOutcome } from '../inbox/arrival.ts';
import { activityOf } from '../inbox/incoming-activity.ts';
import { incomingLead } from '../inbox/incoming-lead.ts';
import type { InletReading } from '../inbox/reading.ts';
import { type Begun, momentOf } from '../inbox/taken-in.ts';
import type { ArrivalEnd } from '../store/arrivals.ts';
import { joinGroups } from './join-groups.ts';
import { keepSaid, sentenceOf } from './keep-said.ts';
import { isMissed } from './note-missed-again.ts';
import { type Owned, settleBelonging } from './settle-belonging.ts';
import { type SettledParties, settleParties } from './settle-parties.ts';
import { tellOwners } from './tell-owners.ts';

const OUTCOMES: Readonly<Record<EnquiryDecision['kind'], ArrivalOutcome>> = {
  'new-lead': 'NEW_LEAD',
  touch: 'TOUCH',
  reopen: 'REOPENED',
  activity: 'ACTIVITY',
};

interface Received
  extends Begun,
    Owned,
    leads.ReceivedEnquiry,
    Pick<SettledParties, 'contactId' | 'companyId'> {
  readonly at: number;
}

/** Gives what came to its parties and leads, and tells whose they are; answers in its order. */
export async function receiveAll(
  tx: Transaction,
  reading: InletReading,
  begun: readonly Begun[],
): Promise<readonly ArrivalEnd[] | Refusal> {
  if (begun.length === 0) return [];
  const { organization, inlet } = reading;
  const owned = await settleBelonging(tx, inlet, begun);
  const settled = await settleParties(tx, reading, owned);
  if (isRefusal(settled)) return settled;
  const known = settled.flatMap(({ contactId }) => contactId ?? []);
  // Two who are one person by points that only their record joins: each finds what the other made.
  if (new Set(known).size < known.length) return refuse('one-person-twice');
  const received = await leads.receiveEnquiries(
    tx,
    organization,
    owned.map((one, index) => {
      const { contactId = null, companyId = null } = settled[index] ?? {};
      const { enquiry, draft, belonging, generatedById } = one;
      return {
        ...incomingLead(reading, enquiry, draft, { contactId, companyId }, momentOf(one)),
        ...belonging,
        generatedById,
        isTest: isTestEnquiry(enquiry),
      };
    }),
  );
  if (isRefusal(received)) return received;
  // Nor may two go on with one lead: a contact's, and by its company.
  if (new Set(received.map(({ leadId }) => leadId)).size < received.length) return refuse('one-person-twice');
  const all = owned.flatMap((one, index): Received[] => {
    const [parties, lead] = [settled[index], received[index]];
    return parties && lead ? [{ ...one, ...parties, ...lead, at: momentOf(one) }] : [];
  });
  // Rules may ask for groups, so whoever came in is in them before.
  await joinGroups(
    tx,
    inlet.groupIds,
    all.filter(({ enquiry }) => !isTestEnquiry(enquiry)),
  );
  await assignment.noteGiven(tx, givenLeads(all));
  if (inlet.ownerRule === 'RULES') await assignment.assignNewLeads(tx, organization, leadsOfRules(all));
  const unfit = await log(tx, all);
  if (unfit) return unfit;
  await tellOwners(tx, inlet.sourceName, all);
  await keepOfForm(tx, inlet, all);
  const unfitWords = await keepSaid(tx, inlet, all);
  if (unfitWords) return unfitWords;
  return all.map(({ id, decision, enquiry, draft, leadId, contactId }, index) => {
    const said = enquiry.says ? [sentenceOf('arrival-of-consent', inlet, enquiry.says)] : [];
    const remarks = [...remarksOfDraft(draft), ...said];
    const reasons = [...(settled[index]?.reasons ?? []), ...decision.reasons, ...remarks];
    return { id, state: 'TAKEN_IN', outcome: outcomeOf(decision, enquiry), reasons, leadId, contactId };
  });
}

function outcomeOf({ kind }: EnquiryDecision, enquiry: InboundEnquiry): ArrivalOutcome {
  return isTestEnquiry(enquiry) && kind === 'new-lead' ? 'TEST' : OUTCOMES[kind];
}

/** New leads that are somebody's by their source or by whose link led there. */
function givenLeads(all: readonly Received[]): readonly assignment.GivenLead[] {
  return all.flatMap(({ decision, leadId, belonging: { ownerId }, givenBy }) =>
    decision.kind === 'new-lead' && ownerId && givenBy ? [{ leadId, memberId: ownerId, by: givenBy }] : [],
  );
}

/** New leads that the rules are asked about. */
function leadsOfRules(all: readonly Received[]): readonly string[] {
  return all.flatMap(({ decision, enquiry, leadId, belonging: { ownerId } }) =>
    decision.kind === 'new-lead' && !ownerId && !isTestEnquiry(enquiry) && !enquiry.isPast ? [leadId] : [],
  );
}

/** Writes down what was said, and promises to call back whom nobody answered: one at most of a wave. */
async function log(tx: Transaction, all: readonly Received[]): Promise<Refusal | undefined> {
  const happened = all.flatMap((one) => {
    const { enquiry, draft, decision, at, leadId, contactId, companyId } = one;
    const isSaid = decision.kind === 'activity' || enquiry.touch === 'MESSAGE' || enquiry.touch === 'EMAIL';
    if (!isSaid && !enquiry.call) return [];
    const activity = activityOf({ ...enquiry, text: enquiry.text ?? draft.note }, at);
    return activity ? [{ activity, about: { leadId, contactId, companyId }, by: null }] : [];
  });
  const logged = await activities.insertActivitiesOf(tx, happened);
  if (isRefusal(logged)) return logged;
  const missed = all.find(({ enquiry }) => isMissed(enquiry) && !enquiry.isPast);
  if (missed) await followUps.planCallBack(tx, missed, missed.at);
  return undefined;
}
