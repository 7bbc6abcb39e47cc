// Invariants: the same thing of a sender is taken in once; whoever asks becomes a lead, a touch or words on their open lead, and
// nothing that is not set aside is dropped; the owner of the lead is told.
// Locks: the arrival's key; the names and contact points of the parties; the lead that goes on; the counter of lead numbers.
// Changes: Contact, Company, ContactPoint, Lead, Touch, ProductLine, Activity, FollowUp, Consent,
// FormConsent.
import { draftEnquiry, type EnquiryDraft, type InboundEnquiry } from '@mikomi/domain/capture';
import type { EnquiryDecision } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, type Sentence } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import * as activities from '../../activities/index.ts';
import * as assignment from '../../assignment/index.ts';
import * as followUps from '../../follow-ups/index.ts';
import * as leads from '../../leads/index.ts';
import { notify } from '../../notifications/index.ts';
import { keepConsents } from '../forms/commands/keep-consents.ts';
import { memberOfLink } from '../forms/store/member-of-link.ts';
import type { ArrivalOutcome, ArrivalState } from '../inbox/arrival.ts';
import { activityOf } from '../inbox/incoming-activity.ts';
import { incomingLead } from '../inbox/incoming-lead.ts';
import type { InletReading } from '../inbox/reading.ts';
import { beginArrival, endArrival } from '../store/arrivals.ts';
import { ownerOfSource } from '../store/owner-of-source.ts';
import { isMissed, noteMissedAgain } from './note-missed-again.ts';
import { screen } from './screen-arrival.ts';
import { settleParties } from './settle-parties.ts';

/** Which delivery it came with, when, and whether a person lets in what would be set aside. */
export interface OfDelivery {
  readonly deliveryId: string | null;
  readonly receivedAt: number;
  readonly letIn: boolean;
}

/** What became of one thing that arrived; a repeat of what was taken in before changes nothing. */
export interface TakenIn {
  readonly state: ArrivalState | 'REPEATED';
  readonly reasons: readonly Sentence[];
}

const OUTCOMES: Readonly<Record<EnquiryDecision['kind'], ArrivalOutcome>> = {
  'new-lead': 'NEW_LEAD',
  touch: 'TOUCH',
  reopen: 'REOPENED',
  activity: 'ACTIVITY',
};

/** Takes in what somebody outside asks. */
export function takeIn(
  context: CommandContext,
  reading: InletReading,
  enquiry: InboundEnquiry,
  of: OfDelivery,
): Promise<TakenIn | Refusal> {
  return transaction(context, 'take-in', async (tx): Promise<TakenIn | Refusal> => {
    const { inlet } = reading;
    const arrivalId = await beginArrival(tx, {
      inletId: inlet.id,
      deliveryId: of.deliveryId,
      externalId: enquiry.externalId,
      kind: enquiry.kind,
    });
    if (arrivalId === undefined) return { state: 'REPEATED', reasons: [] };
    const draft = draftEnquiry(enquiry, reading.context);
    if (isRefusal(draft)) return leave(tx, arrivalId, 'NEEDS_MAPPING', [{ key: draft.because }]);
    const aside = of.letIn ? [] : await screen(tx, enquiry, draft);
    if (aside.length > 0) return leave(tx, arrivalId, 'SET_ASIDE', aside);
    const again = isMissed(enquiry) ? await noteMissedAgain(tx, draft, momentOf(enquiry, of)) : undefined;
    if (again) {
      const { leadId, contactId } = again;
      await endArrival(tx, arrivalId, {
        state: 'TAKEN_IN',
        outcome: 'COLLAPSED',
        reasons: [],
        leadId,
        contactId,
      });
      return { state: 'TAKEN_IN', reasons: [] };
    }
    const taken = await receive(tx, reading, enquiry, draft, momentOf(enquiry, of));
    if (isRefusal(taken)) return taken;
    const { decision, leadId, contactId, reasons } = taken;
    await endArrival(tx, arrivalId, {
      state: 'TAKEN_IN',
      outcome: OUTCOMES[decision.kind],
      reasons,
      leadId,
      contactId,
    });
    return { state: 'TAKEN_IN', reasons };
  });
}

/** When it happened; a sender whose clock runs ahead said it when it came. */
function momentOf({ at }: InboundEnquiry, { receivedAt }: OfDelivery): number {
  return Math.min(at ?? receivedAt, receivedAt);
}

async function leave(
  tx: Transaction,
  arrivalId: string,
  state: 'NEEDS_MAPPING' | 'SET_ASIDE',
  reasons: readonly Sentence[],
): Promise<TakenIn> {
  await endArrival(tx, arrivalId, { state, reasons });
  return { state, reasons };
}

interface Received extends leads.ReceivedEnquiry {
  readonly contactId: string | null;
  readonly reasons: readonly Sentence[];
}

async function receive(
  tx: Transaction,
  reading: InletReading,
  enquiry: InboundEnquiry,
  draft: EnquiryDraft,
  at: number,
): Promise<Received | Refusal> {
  const { organization, inlet } = reading;
  const belonging = await ownerOfSource(tx, inlet);
  const settled = await settleParties(tx, reading, enquiry, draft, belonging);
  if (isRefusal(settled)) return settled;
  const { contactId, companyId } = settled;
  const received = await leads.receiveEnquiry(tx, organization, {
    ...incomingLead(reading, enquiry, draft, { contactId, companyId }, at),
    ...belonging,
    isTest: enquiry.isTest,
    generatedById: await memberOfLink(tx, enquiry.attribution.memberToken),
  });
  if (isRefusal(received)) return received;
  const { decision, leadId, ownerId } = received;
  if (decision.kind === 'new-lead' && inlet.ownerRule === 'RULES' && !enquiry.isTest)
    await assignment.assignNewLeads(tx, organization, [leadId]);
  const isSaid = decision.kind === 'activity' || enquiry.touch === 'MESSAGE' || enquiry.touch === 'EMAIL';
  const activity =
    isSaid || enquiry.call ? activityOf({ ...enquiry, text: enquiry.text ?? draft.note }, at) : undefined;
  if (activity) {
    const logged = await activities.insertActivityOf(tx, activity, { leadId, contactId, companyId }, null);
    if (isRefusal(logged)) return logged;
  }
  if (isMissed(enquiry) && !enquiry.isPast)
    await followUps.planCallBack(tx, { leadId, contactId, companyId }, at);
  if (decision.kind !== 'new-lead' && ownerId)
    await notify(tx, [
      {
        memberId: ownerId,
        kind: 'ENQUIRY_RECEIVED',
        key: `enquiry:${inlet.id}:${enquiry.externalId}`,
        parameters: { source: inlet.sourceName },
        leadId,
      },
    ]);
  await keepConsents(tx, inlet, enquiry, draft, { leadId, contactId, at });
  return { ...received, contactId, reasons: [...settled.reasons, ...decision.reasons] };
}
