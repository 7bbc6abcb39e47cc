// Invariants: what comes in from parties who have an open lead goes on with it; a new lead stands in the first open stage and
// knows the one before it.
// Locks: the lead that goes on; the counter of lead numbers, until the commit. The parties are held by the command that calls.
// Changes: Touch; Lead and ProductLine where it is new or opened again.
import { receiveEnquiry as decide, type EnquiryDecision, type TouchKind } from '@mikomi/domain/leads';
import { dayOf, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import { insert, lock } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { leadRows, type NewLead } from '../build-lead.ts';
import { earlierLeadsOf } from '../store/earlier-leads.ts';
import { firstStage } from '../store/first-stage.ts';
import { insertLeads } from '../store/insert-leads.ts';
import type { LeadRow } from '../store/lock-leads.ts';
import { leadRecord, touchRecord } from '../store/records.ts';
import { openAgain } from './reopen-lead.ts';

/** What came in from a contact, or from a company where nobody is named. */
export interface IncomingEnquiry
  extends Pick<
    NewLead,
    | 'name'
    | 'contactId'
    | 'companyId'
    | 'ownerId'
    | 'teamId'
    | 'potential'
    | 'expectedValue'
    | 'currency'
    | 'expectedCloseOn'
    | 'note'
    | 'attributes'
    | 'lines'
  > {
  readonly sourceId: string;
  readonly touchKind: TouchKind;
  readonly at: number;
  /** What its touch keeps of it: form, ad, campaign, conversation, what was written. */
  readonly detail: Readonly<Record<string, unknown>> & {
    readonly form?: string;
    readonly ad?: string;
    readonly conversation?: string;
  };
  readonly generatedById: string | null;
  /** Its sender only tries: it attaches to no lead, and its own counts in no rate. */
  readonly isTest?: boolean | undefined;
}

type NewLeadDecision = EnquiryDecision & { readonly kind: 'new-lead' };

/** What became of it, and on which lead. */
export interface ReceivedEnquiry {
  readonly decision: EnquiryDecision;
  readonly leadId: string;
  readonly ownerId: string | null;
}

/** Hands what came in to the lead it is about, or makes one. */
export async function receiveEnquiry(
  tx: Transaction,
  organization: OrganizationFacts,
  enquiry: IncomingEnquiry,
): Promise<ReceivedEnquiry | Refusal> {
  const { contactId = null, companyId = null, sourceId, at, detail, lines = [] } = enquiry;
  const isTest = enquiry.isTest ?? false;
  const earlier = isTest ? [] : await earlierLeadsOf(tx, contactId, companyId);
  const decision = decide(
    {
      kind: enquiry.touchKind,
      sourceId,
      form: detail.form ?? null,
      ad: detail.ad ?? null,
      at,
      productIds: lines.flatMap(({ productId }) => productId ?? []),
      conversationId: detail.conversation ?? null,
      isTest,
    },
    earlier,
    organization.timeZone,
  );
  if (decision.kind === 'new-lead') return makeLead(tx, organization, enquiry, decision);
  const lead = (await lock(tx, leadRecord, [decision.leadId])).get(decision.leadId) as LeadRow | undefined;
  if (!lead) return refuse('lead-not-found');
  const refused = decision.kind === 'reopen' ? await openAgain(tx, lead, null) : undefined;
  if (refused) return refused;
  if (decision.kind !== 'activity') await insert(tx, touchRecord, [touchOf(tx, enquiry, lead.id)]);
  return { decision, leadId: lead.id, ownerId: lead.ownerId };
}

async function makeLead(
  tx: Transaction,
  { timeZone }: OrganizationFacts,
  { touchKind, at, detail, generatedById, isTest, ...enquiry }: IncomingEnquiry,
  decision: NewLeadDecision,
): Promise<ReceivedEnquiry | Refusal> {
  const stage = await firstStage(tx, isTest ? 'LOST' : 'OPEN');
  if (isRefusal(stage)) return stage;
  const rows = leadRows(
    {
      ...enquiry,
      ...stage,
      kind: decision.leadKind,
      previousLeadId: decision.after,
      capturedAt: at,
      touchKind,
    },
    await nextNumbers(tx, 'lead'),
    tx.now(),
  );
  await insertLeads(tx, {
    leads: [
      {
        ...rows.lead,
        capturedById: generatedById ?? rows.lead.capturedById ?? null,
        ...(isTest && { status: 'LOST', lostOn: dayOf(tx.now(), timeZone), closedAs: 'TEST' }),
      },
    ],
    touches: [{ ...rows.touch, detail, generatedById }],
    // What nobody could have bought is no open product.
    lines: isTest ? rows.lines.map((line) => ({ ...line, state: 'LOST' })) : rows.lines,
    deals: [],
    dealLines: [],
    credits: [],
    entries: [],
  });
  return { decision, leadId: rows.id, ownerId: enquiry.ownerId };
}

function touchOf(
  tx: Transaction,
  { sourceId, touchKind, detail, at, generatedById }: IncomingEnquiry,
  leadId: string,
) {
  return {
    id: newId(),
    leadId,
    sourceId,
    kind: touchKind,
    detail,
    occurredAt: at,
    recordedAt: tx.now(),
    generatedById,
  };
}
