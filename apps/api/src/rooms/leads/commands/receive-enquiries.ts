// Invariants: what comes in from parties who have an open lead goes on with it; a new lead stands in the first open stage and
// knows the one before it. Of many no two are of the same parties: each is judged without the others.
// Locks: the leads that go on; the counter of lead numbers, until the commit. The parties are held by the command that calls.
// Changes: Touch; Lead and ProductLine where it is new or opened again.
import { type EnquiryDecision, receiveEnquiry, type TouchKind } from '@mikomi/domain/leads';
import { dayOf, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import { insert, lock } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { leadRows, type NewLead } from '../build-lead.ts';
import { earlierLeadsOfEach, type KnownLead } from '../store/earlier-leads.ts';
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

/** What became of it, and on which lead. */
export interface ReceivedEnquiry {
  readonly decision: EnquiryDecision;
  readonly leadId: string;
  readonly ownerId: string | null;
}

type Decided<Kind extends EnquiryDecision['kind'] = EnquiryDecision['kind']> = {
  readonly enquiry: IncomingEnquiry;
  readonly decision: EnquiryDecision & { readonly kind: Kind };
};

/** Hands what came in to the leads it is about, or makes leads; answers in the order of what came. */
export async function receiveEnquiries(
  tx: Transaction,
  organization: OrganizationFacts,
  enquiries: readonly IncomingEnquiry[],
): Promise<readonly ReceivedEnquiry[] | Refusal> {
  const earlier = await earlierLeadsOfEach(
    tx,
    enquiries.map(({ contactId = null, companyId = null, isTest }) =>
      isTest ? { contactId: null, companyId: null } : { contactId, companyId },
    ),
  );
  const decided = enquiries.map((enquiry, index): Decided => {
    return { enquiry, decision: decide(enquiry, earlier[index] ?? [], organization.timeZone) };
  });
  const fresh = Map.groupBy(decided.filter(isNewLead), ({ enquiry }) => (enquiry.isTest ? 'TEST' : 'OPEN'));
  const tried = await makeLeads(tx, organization, fresh.get('TEST') ?? [], 'TEST');
  if (isRefusal(tried)) return tried;
  const made = await makeLeads(tx, organization, fresh.get('OPEN') ?? [], 'OPEN');
  if (isRefusal(made)) return made;
  const wentOn = await goOn(tx, decided.filter(goesOn));
  if (isRefusal(wentOn)) return wentOn;
  const received = new Map([...tried, ...made, ...wentOn]);
  return enquiries.flatMap((enquiry) => received.get(enquiry) ?? []);
}

const isNewLead = (one: Decided): one is Decided<'new-lead'> => one.decision.kind === 'new-lead';

type GoesOn = Decided<Exclude<EnquiryDecision['kind'], 'new-lead'>>;
const goesOn = (one: Decided): one is GoesOn => one.decision.kind !== 'new-lead';

type Received = readonly (readonly [IncomingEnquiry, ReceivedEnquiry])[];

function decide(
  { touchKind, sourceId, detail, at, lines = [], isTest = false }: IncomingEnquiry,
  earlier: readonly KnownLead[],
  zone: string,
): EnquiryDecision {
  return receiveEnquiry(
    {
      kind: touchKind,
      sourceId,
      form: detail.form ?? null,
      ad: detail.ad ?? null,
      at,
      productIds: lines.flatMap(({ productId }) => productId ?? []),
      conversationId: detail.conversation ?? null,
      isTest,
    },
    earlier,
    zone,
  );
}

async function goOn(tx: Transaction, all: readonly GoesOn[]): Promise<Received | Refusal> {
  const leads = await lock(
    tx,
    leadRecord,
    all.map(({ decision }) => decision.leadId),
  );
  const received = [];
  for (const { enquiry, decision } of all) {
    const lead = leads.get(decision.leadId) as LeadRow | undefined;
    if (!lead) return refuse('lead-not-found');
    const refused = decision.kind === 'reopen' ? await openAgain(tx, lead, null) : undefined;
    if (refused) return refused;
    received.push([enquiry, { decision, leadId: lead.id, ownerId: lead.ownerId }] as const);
  }
  await insert(
    tx,
    touchRecord,
    all.flatMap(({ enquiry, decision }) =>
      decision.kind === 'activity' ? [] : [touchOf(tx, enquiry, decision.leadId)],
    ),
  );
  return received;
}

/** Makes leads of those whose sender only tries, or of those who ask. */
async function makeLeads(
  tx: Transaction,
  { timeZone }: OrganizationFacts,
  all: readonly Decided<'new-lead'>[],
  as: 'TEST' | 'OPEN',
): Promise<Received | Refusal> {
  if (all.length === 0) return [];
  const isTest = as === 'TEST';
  const stage = await firstStage(tx, isTest ? 'LOST' : 'OPEN');
  if (isRefusal(stage)) return stage;
  const first = await nextNumbers(tx, 'lead', all.length);
  const lostOn = dayOf(tx.now(), timeZone);
  const made = all.map(({ enquiry, decision }, index) => {
    const { touchKind, at, detail, generatedById, isTest: _, ...rest } = enquiry;
    const { leadKind: kind, after: previousLeadId } = decision;
    const rows = leadRows(
      { ...rest, ...stage, kind, previousLeadId, capturedAt: at, touchKind },
      first + index,
      tx.now(),
    );
    return {
      received: [enquiry, { decision, leadId: rows.id, ownerId: enquiry.ownerId }] as const,
      lead: {
        ...rows.lead,
        capturedById: generatedById ?? rows.lead.capturedById ?? null,
        ...(isTest && { status: 'LOST', lostOn, closedAs: 'TEST' }),
      },
      touch: { ...rows.touch, detail, generatedById },
      // What nobody could have bought is no open product.
      lines: isTest ? rows.lines.map((line) => ({ ...line, state: 'LOST' })) : rows.lines,
    };
  });
  await insertLeads(tx, {
    leads: made.map(({ lead }) => lead),
    touches: made.map(({ touch }) => touch),
    lines: made.flatMap(({ lines }) => lines),
    deals: [],
    dealLines: [],
    credits: [],
    entries: [],
  });
  return made.map(({ received }) => received);
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
