import { dayOf } from '@mikomi/domain/shared';
import { newId } from '../platform/ids.ts';
import type { OrganizationFacts } from '../platform/member-context.ts';
import * as leads from '../rooms/leads/index.ts';
import { type Market, whoAsks } from './customers.ts';
import type { Dice } from './dice.ts';
import type { LeadStory } from './lead-story.ts';
import { lineOf, promisesOf, subjectOf, type Wording, wordingOf } from './lead-wording.ts';
import type { Rows } from './rows.ts';
import type { SampleWords } from './sample-words.ts';
import type { SampleProduct } from './scenery.ts';

/** What the sample's leads are made among. */
export interface Surroundings {
  readonly organization: OrganizationFacts;
  readonly words: SampleWords;
  readonly market: Market;
  readonly pipelineId: string;
  /** In order; open ones first. */
  readonly stages: readonly { readonly id: string; readonly kind: string }[];
  readonly sources: readonly { readonly id: string; readonly kind: string }[];
  readonly lossReasonIds: readonly string[];
  readonly products: readonly SampleProduct[];
}

/** How often leads come by each kind of source, and how such an enquiry comes. */
const ENQUIRIES: Readonly<Record<string, readonly [weight: number, touchKind: string]>> = {
  WEB_FORM: [6, 'FORM'],
  PHONE: [3, 'CALL'],
  EMAIL: [3, 'EMAIL'],
  REFERRAL: [3, 'REFERRAL'],
  EVENT: [2, 'VISIT'],
};
const OTHER_ENQUIRIES = [0.4, 'MANUAL'] as const;
/** What comes in without anybody writing it down. */
const BY_ITSELF: readonly string[] = ['WEB_FORM', 'EMAIL'];

/** Adds one lead's rows: its parties, its products, its end, what was done and what is promised. */
export function tellLead(
  chance: Dice,
  among: Surroundings,
  story: LeadStory,
  number: number,
  rows: Rows,
): void {
  const belonging = { ownerId: story.seller.id, teamId: story.seller.teamId };
  const { companyId, contactId, customer } = whoAsks(chance, among.market, story, belonging, rows);
  const products = new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pick(among.products)));
  const lineState =
    story.outcome === 'OPEN' ? (story.progress > 0.55 ? 'OFFERED' : 'INTERESTED') : story.outcome;
  const source = chance.weighted(
    among.sources.map((each) => [each, (ENQUIRIES[each.kind] ?? OTHER_ENQUIRIES)[0]]),
  );
  const wording = wordingOf(chance, subjectOf(chance, [...products], among.products));
  const made = leads.leadRows(
    {
      ...belonging,
      contactId,
      companyId,
      sourceId: source.id,
      kind: customer.lastLeadId === undefined ? 'NEW' : 'REPEAT',
      previousLeadId: customer.lastLeadId,
      note: chance.chance(0.45) ? wording(among.words.enquiries) : null,
      attributes: leaseEnd(chance, among, story),
      pipelineId: among.pipelineId,
      stageId: stageOf(among, story),
      potential: story.potential,
      currency: among.organization.currency,
      capturedAt: story.capturedAt,
      addedById: BY_ITSELF.includes(source.kind) ? null : story.seller.id,
      touchKind: (ENQUIRIES[source.kind] ?? OTHER_ENQUIRIES)[1],
      lines: [...products].map(({ id, name, price }) => ({
        productId: id,
        name,
        quantity: price < 300_000 ? chance.between(1, 4) : 1,
        unitPrice: price,
        state: lineState,
      })),
    },
    number,
    story.capturedAt,
  );
  const worth = made.lines.reduce((sum, line) => sum + Number(line.unitPrice) * Number(line.quantity), 0);
  const closedOn = story.closedAt === undefined ? null : dayOf(story.closedAt, among.organization.timeZone);
  rows.leads.push({
    ...made.lead,
    status: story.outcome,
    expectedValue: worth,
    expectedCloseOn: dayOf(story.capturedAt + story.expectedInDays * 86_400_000, among.organization.timeZone),
    ...(story.outcome === 'OPEN' ? {} : { closedById: belonging.ownerId, closedTeamId: belonging.teamId }),
    ...(story.outcome === 'WON' ? { wonOn: closedOn } : {}),
    ...(story.outcome === 'LOST'
      ? {
          lostOn: closedOn,
          lossReasonId: chance.pick(among.lossReasonIds),
          lossNote: chance.chance(0.4) ? chance.pick(among.words.lossNotes) : null,
        }
      : {}),
  });
  rows.touches.push(made.touch);
  rows.lines.push(...made.lines);
  if (story.outcome === 'WON' && closedOn)
    tellDeal(chance, among, made, { contactId, companyId, number, worth, day: closedOn }, story, rows);
  tellDoings(story, made.id, among, wording, rows);
  customer.lastLeadId = made.id;
  customer.freeFrom = story.closedAt ?? Number.POSITIVE_INFINITY;
  if (story.outcome === 'WON') customer.won += 1;
}

/** The end of what they lease now, of the leads that have told. */
function leaseEnd(chance: Dice, { market, organization }: Surroundings, story: LeadStory) {
  if (!chance.chance(0.35)) return {};
  const inDays = chance.between(30, 400);
  return { [market.fields.leaseEnd]: dayOf(story.capturedAt + inDays * 86_400_000, organization.timeZone) };
}

function stageOf({ stages }: Surroundings, { outcome, progress }: LeadStory): string {
  const fitting = stages.filter(({ kind }) => kind === outcome);
  const index = outcome === 'OPEN' ? Math.floor(progress * progress * fitting.length) : 0;
  return fitting[index]?.id ?? '';
}

interface Won {
  readonly contactId: string;
  readonly companyId: string;
  readonly number: number;
  readonly worth: number;
  readonly day: string;
}

function tellDeal(
  chance: Dice,
  among: Surroundings,
  made: leads.LeadRows,
  won: Won,
  story: LeadStory,
  rows: Rows,
): void {
  const id = newId();
  const { currency } = among.organization;
  // What is agreed is a little less than the list says.
  const amount = Math.round((won.worth * (0.86 + chance.next() * 0.14)) / 1000) * 1000;
  const { contactId, companyId, number, day } = won;
  const { id: memberId, teamId } = story.seller;
  rows.deals.push({
    id,
    number,
    leadId: made.id,
    contactId,
    companyId,
    wonOn: day,
    currency,
    amount,
    createdAt: story.closedAt ?? 0,
  });
  for (const line of made.lines) {
    const unitPrice = Number(line.unitPrice);
    rows.dealLines.push({
      id: newId(),
      dealId: id,
      productId: line.productId ?? null,
      name: line.name ?? '',
      quantity: line.quantity ?? 1,
      unitPrice,
      amount: unitPrice * Number(line.quantity),
      position: line.position ?? 0,
    });
  }
  rows.credits.push({
    id: newId(),
    dealId: id,
    memberId,
    teamId,
    role: 'OWNER',
    basisPoints: 10_000,
    position: 0,
  });
  rows.entries.push({ id: newId(), dealId: id, kind: 'SALE', day, memberId, teamId, amount, currency });
}

function tellDoings(
  story: LeadStory,
  leadId: string,
  among: Surroundings,
  wording: Wording,
  rows: Rows,
): void {
  const { id: memberId, teamId } = story.seller;
  for (const moment of story.moments) {
    rows.activities.push({
      id: newId(),
      kind: moment.kind,
      leadId,
      memberId,
      teamId,
      channel: moment.channel,
      direction: moment.kind === 'COMMENT' ? null : moment.inbound ? 'IN' : 'OUT',
      outcome: moment.outcome,
      durationSeconds: moment.seconds,
      durationBasis: moment.seconds === null ? null : 'REPORTED',
      body: lineOf(among.words, moment, wording),
      occurredAt: moment.at,
      recordedAt: moment.at,
    });
  }
  const { promise } = story;
  if (!promise) return;
  const { timeZone } = among.organization;
  const time = new Date(promise.at).toLocaleTimeString('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  rows.followUps.push({
    id: newId(),
    leadId,
    assigneeId: memberId,
    kind: promise.kind,
    note: wording(promisesOf(among.words, promise.kind, story.progress)),
    dueOn: dayOf(promise.at, timeZone),
    dueTime: promise.timed ? time : null,
    timeZone,
    dueAt: promise.at,
    state: 'OPEN',
    createdById: memberId,
    createdAt: Math.min(promise.at, story.moments.at(-1)?.at ?? story.capturedAt),
  });
}
