import { type NameOrder, type PersonName, splitName, tidyName } from '../shared/index.ts';
import { consentsOf } from './consent-of-row.ts';
import type { ImportField } from './import-target.ts';
import type { CompanyDraft, ContactDraft } from './lead-draft.ts';
import type { RowValues } from './row-values.ts';

/** The company a row names; null without a name, whatever else it says of one. */
export function companyOf(values: RowValues): CompanyDraft | null {
  const name = nameIn(values, 'company.name');
  if (name === null) return null;
  return {
    name,
    industry: values.text('company.industry'),
    employees: values.number('company.employees'),
    revenue: values.money('company.revenue'),
    country: values.text('company.country'),
    address: values.texts('company.address').join(' ') || null,
    parent: nameIn(values, 'company.parent'),
    website: values.text('company.website'),
  };
}

/** The person a row names, calls or writes to; consent alone makes one too, for it must not be lost. */
export function contactOf(values: RowValues, order: NameOrder): ContactDraft | null {
  const name = nameOf(values, order);
  const phones = uniqueBy(values.phones('contact.phone'), (phone) => phone.full);
  const emails = uniqueBy(values.emails('contact.email'), (email) => email.identity);
  const noEmail = values.boolean('contact.no-email');
  const noCall = values.boolean('contact.no-call');
  const consents = consentsOf(values);
  const silent = Object.keys(name).length === 0 && phones.length === 0 && emails.length === 0;
  if (silent && noEmail === null && noCall === null && consents.length === 0) return null;
  const jobTitle = values.text('contact.job-title');
  const address = values.texts('contact.address').join(' ') || null;
  const draft = { name, phones, emails, jobTitle, address, noEmail, noCall };
  if (consents.length === 0) return draft;
  const consentSaid = {
    at: values.moment('consent.at'),
    source: values.text('consent.source'),
    wording: values.text('consent.wording'),
  };
  return { ...draft, consents, consentSaid };
}

function nameOf(values: RowValues, order: NameOrder): PersonName {
  const full = nameIn(values, 'contact.name');
  const reading = nameIn(values, 'contact.reading');
  const split = full === null ? {} : splitName(full, order);
  // ジョン・スミス beside a name of elsewhere is in that name's order.
  const soundOrder = full === null || /\p{sc=Han}/u.test(full) ? 'FAMILY_FIRST' : order;
  const sound = reading === null ? {} : splitName(reading, soundOrder);
  const parts = {
    family: nameIn(values, 'contact.family') ?? split.family,
    given: nameIn(values, 'contact.given') ?? split.given,
    familyReading: nameIn(values, 'contact.family-reading') ?? sound.family,
    givenReading: nameIn(values, 'contact.given-reading') ?? sound.given,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null));
}

function nameIn(values: RowValues, field: ImportField): string | null {
  return tidyName(values.text(field) ?? '') || null;
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
