import { dayOf, type Locale } from '@mikomi/domain/shared';
import type { NewRow } from '../platform/change/write-records.ts';
import { newId } from '../platform/ids.ts';
import type { OrganizationFacts } from '../platform/member-context.ts';
import * as leads from '../rooms/leads/index.ts';
import * as parties from '../rooms/parties/index.ts';
import type { Dice } from './dice.ts';
import type { LeadStory } from './lead-story.ts';
import { companyName, samplePerson } from './names.ts';
import { CITIES, INDUSTRIES } from './scenery.ts';

/** What the sample's leads are made among. */
export interface Surroundings {
  readonly organization: OrganizationFacts;
  readonly locale: Locale;
  readonly pipelineId: string;
  /** In order; open ones first. */
  readonly stages: readonly { readonly id: string; readonly kind: string }[];
  readonly sourceIds: readonly string[];
  readonly lossReasonIds: readonly string[];
  readonly products: readonly { readonly id: string; readonly name: string; readonly price: number }[];
  /** Companies that have bought before, to come back. */
  readonly companies: string[];
}

/** The rows of many leads, by table. */
export interface Rows {
  readonly companies: NewRow<'Company'>[];
  readonly contacts: NewRow<'Contact'>[];
  readonly points: NewRow<'ContactPoint'>[];
  readonly leads: NewRow<'Lead'>[];
  readonly touches: NewRow<'Touch'>[];
  readonly lines: NewRow<'ProductLine'>[];
  readonly deals: NewRow<'Deal'>[];
  readonly dealLines: NewRow<'DealLine'>[];
  readonly credits: NewRow<'DealCredit'>[];
  readonly entries: NewRow<'DealEntry'>[];
  readonly activities: NewRow<'Activity'>[];
  readonly followUps: NewRow<'FollowUp'>[];
}

/** Rows of every kind, none of them filled in yet. */
export function noRows(): Rows {
  return {
    companies: [],
    contacts: [],
    points: [],
    leads: [],
    touches: [],
    lines: [],
    deals: [],
    dealLines: [],
    credits: [],
    entries: [],
    activities: [],
    followUps: [],
  };
}

/** Adds one lead's rows: its parties, its products, its end, what was done and what is promised. */
export function tellLead(
  chance: Dice,
  among: Surroundings,
  story: LeadStory,
  number: number,
  rows: Rows,
): void {
  const belonging = { ownerId: story.seller.id, teamId: story.seller.teamId };
  const companyId = tellCompany(chance, among, story, belonging, rows);
  const contactId = tellContact(chance, among, story, companyId, belonging, rows);
  const products = new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pick(among.products)));
  const lineState =
    story.outcome === 'OPEN' ? (story.progress > 0.55 ? 'OFFERED' : 'INTERESTED') : story.outcome;
  const made = leads.leadRows(
    {
      ...belonging,
      contactId,
      companyId,
      sourceId: chance.pick(among.sourceIds),
      pipelineId: among.pipelineId,
      stageId: stageOf(among, story),
      potential: story.potential,
      currency: among.organization.currency,
      capturedAt: story.capturedAt,
      touchKind: 'FORM',
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
    ...(story.outcome === 'LOST' ? { lostOn: closedOn, lossReasonId: chance.pick(among.lossReasonIds) } : {}),
  });
  rows.touches.push(made.touch);
  rows.lines.push(...made.lines);
  if (story.outcome === 'WON' && closedOn)
    tellDeal(chance, among, made, { contactId, companyId, number, worth, day: closedOn }, story, rows);
  tellDoings(story, made.id, among, rows);
}

function stageOf({ stages }: Surroundings, { outcome, progress }: LeadStory): string {
  const fitting = stages.filter(({ kind }) => kind === outcome);
  const index = outcome === 'OPEN' ? Math.floor(progress * progress * fitting.length) : 0;
  return fitting[index]?.id ?? '';
}

function tellCompany(
  chance: Dice,
  among: Surroundings,
  story: LeadStory,
  belonging: parties.Belonging,
  rows: Rows,
): string {
  if (story.knownCompany && among.companies.length > 20) return chance.pick(among.companies);
  const made = parties.companyRows(
    among.organization,
    {
      ...companyName(chance, story.japanese),
      industry: chance.pick(INDUSTRIES[among.locale]),
      employees: chance.pick([8, 15, 30, 60, 120, 250, 600]),
      city: story.japanese ? chance.pick(CITIES) : null,
      country: story.japanese ? 'JP' : chance.pick(['GB', 'US', 'DE', 'IN', 'SG']),
      points: [],
    },
    belonging,
    story.capturedAt,
  );
  if ('because' in made) throw new Error(made.because);
  rows.companies.push(...made.companies);
  among.companies.push(made.id);
  return made.id;
}

function tellContact(
  chance: Dice,
  among: Surroundings,
  story: LeadStory,
  companyId: string,
  belonging: parties.Belonging,
  rows: Rows,
): string {
  const { name, mailbox } = samplePerson(chance, story.japanese);
  const serial = rows.contacts.length + among.companies.length * 7;
  const digits = String(10_000_000 + ((serial * 7919 + chance.between(0, 999)) % 89_999_999));
  const made = parties.contactRows(
    among.organization,
    {
      name,
      companyId,
      language: story.japanese ? 'ja' : 'en',
      points: [
        { kind: 'PHONE', value: `090${digits}` },
        { kind: 'EMAIL', value: `${mailbox}.${serial}@example.com` },
      ],
    },
    belonging,
    story.capturedAt,
  );
  if ('because' in made) throw new Error(made.because);
  rows.contacts.push(...made.contacts);
  rows.points.push(...made.points);
  return made.id;
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

function tellDoings(story: LeadStory, leadId: string, among: Surroundings, rows: Rows): void {
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
      body: moment.text,
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
    note: promise.note,
    dueOn: dayOf(promise.at, timeZone),
    dueTime: promise.timed ? time : null,
    timeZone,
    dueAt: promise.at,
    state: 'OPEN',
    createdById: memberId,
    createdAt: Math.min(promise.at, story.moments.at(-1)?.at ?? story.capturedAt),
  });
}
