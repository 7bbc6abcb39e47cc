import type { OrganizationFacts } from '../platform/member-context.ts';
import * as parties from '../rooms/parties/index.ts';
import type { CompanyNames } from './company-names.ts';
import { CONTRACTS, SAYS, type SampleFields } from './custom-fields.ts';
import type { Dice } from './dice.ts';
import type { LeadStory } from './lead-story.ts';
import type { PersonNames } from './person-names.ts';
import { addressIn, type PhoneBook, type Place } from './places.ts';
import type { Rows } from './rows.ts';
import type { SampleWords } from './sample-words.ts';

/** A company that has asked, and may ask again. */
export interface Customer {
  readonly companyId: string;
  readonly domain: string;
  readonly place: Place;
  readonly japanese: boolean;
  readonly contactIds: string[];
  lastLeadId: string | undefined;
  /** Epoch milliseconds; from when on nothing of theirs is open. */
  freeFrom: number;
  won: number;
}

/** Where the sample's leads come from. */
export interface Market {
  readonly organization: OrganizationFacts;
  readonly words: SampleWords;
  readonly people: PersonNames;
  readonly companies: CompanyNames;
  readonly phones: PhoneBook;
  readonly fields: SampleFields;
  /** By the member who looks after them. */
  readonly customers: Map<string, Customer[]>;
}

export interface Asker {
  readonly customer: Customer;
  readonly companyId: string;
  readonly contactId: string;
}

/** The company and the person that a lead is of: somebody new, or somebody who has asked before, likelier one who bought. */
export function whoAsks(
  chance: Dice,
  market: Market,
  story: LeadStory,
  belonging: parties.Belonging,
  rows: Rows,
): Asker {
  const known = market.customers.get(story.seller.id) ?? [];
  market.customers.set(story.seller.id, known);
  const free = story.returns ? known.filter(({ freeFrom }) => freeFrom < story.capturedAt) : [];
  if (free.length > 0) {
    const customer = chance.weighted(free.map((each) => [each, 1 + 4 * each.won]));
    const contactId = chance.chance(0.7)
      ? chance.pick(customer.contactIds)
      : tellContact(chance, market, story, customer, belonging, rows);
    return { customer, companyId: customer.companyId, contactId };
  }
  const customer = tellCompany(chance, market, story, belonging, rows);
  known.push(customer);
  const contactId = tellContact(chance, market, story, customer, belonging, rows);
  return { customer, companyId: customer.companyId, contactId };
}

function tellCompany(
  chance: Dice,
  market: Market,
  { place, capturedAt }: LeadStory,
  belonging: parties.Belonging,
  rows: Rows,
): Customer {
  const japanese = chance.chance(place.japanese);
  const { domain, ...named } = market.companies(japanese, place.country);
  const { devices, contract } = market.fields;
  const employees = Math.round(5 * 10 ** (chance.next() * 2.1));
  const made = parties.companyRows(
    market.organization,
    {
      ...named,
      ...addressIn(chance, place),
      employees,
      website: chance.chance(0.8) ? `https://www.${domain}` : null,
      points: chance.chance(0.93) ? [{ kind: 'PHONE', value: market.phones.office(place) }] : [],
      attributes: chance.chance(0.6)
        ? { [devices]: 1 + Math.round(employees / 25), [contract]: chance.pick(CONTRACTS) }
        : {},
    },
    belonging,
    capturedAt,
  );
  if ('because' in made) throw new Error(made.because);
  rows.companies.push(...made.companies);
  rows.points.push(...made.points);
  return {
    companyId: made.id,
    domain,
    place,
    japanese,
    contactIds: [],
    lastLeadId: undefined,
    freeFrom: Number.POSITIVE_INFINITY,
    won: 0,
  };
}

function tellContact(
  chance: Dice,
  market: Market,
  { capturedAt }: LeadStory,
  customer: Customer,
  belonging: parties.Belonging,
  rows: Rows,
): string {
  const { name, mailbox } = market.people(customer.japanese);
  const phone = { kind: 'PHONE', value: market.phones.mobile(customer.place) } as const;
  const email = { kind: 'EMAIL', value: `${mailbox}@${customer.domain}` } as const;
  const made = parties.contactRows(
    market.organization,
    {
      name,
      companyId: customer.companyId,
      jobTitle: chance.chance(0.9) ? chance.pick(market.words.jobTitles) : null,
      language: customer.place.country === 'JP' ? 'ja' : 'en',
      points: chance.chance(0.88) ? [phone, email] : [email],
      attributes: chance.chance(0.5) ? { [market.fields.say]: chance.pick(SAYS) } : {},
    },
    belonging,
    capturedAt,
  );
  if ('because' in made) throw new Error(made.because);
  rows.contacts.push(...made.contacts);
  rows.points.push(...made.points);
  customer.contactIds.push(made.id);
  return made.id;
}
