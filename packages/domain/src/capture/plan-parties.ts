import { type NameOrder, type PersonName, splitName } from '../shared/index.ts';
import type { CompanyDraft, ContactDraft } from './lead-draft.ts';
import type { RowValues } from './row-values.ts';

/** The company a row names; null without a name, whatever else it says of one. */
export function companyOf(values: RowValues): CompanyDraft | null {
  const name = values.text('company.name');
  if (name === null) return null;
  return {
    name,
    industry: values.text('company.industry'),
    employees: values.number('company.employees'),
    revenue: values.money('company.revenue'),
    country: values.text('company.country'),
    address: values.texts('company.address').join(' ') || null,
    parent: values.text('company.parent'),
    website: values.text('company.website'),
  };
}

/** The person a row names, calls or writes to; consent alone makes one too, for it must not be lost. */
export function contactOf(values: RowValues, order: NameOrder): ContactDraft | null {
  const name = nameOf(values, order);
  const phones = uniqueBy(values.phones('contact.phone'), (phone) => phone.e164);
  const emails = uniqueBy(values.emails('contact.email'), (email) => email.identity);
  const noEmail = values.boolean('contact.no-email');
  const noCall = values.boolean('contact.no-call');
  const silent = Object.keys(name).length === 0 && phones.length === 0 && emails.length === 0;
  if (silent && noEmail === null && noCall === null) return null;
  return { name, phones, emails, jobTitle: values.text('contact.job-title'), noEmail, noCall };
}

function nameOf(values: RowValues, order: NameOrder): PersonName {
  const full = values.text('contact.name');
  const reading = values.text('contact.reading');
  const split = full === null ? {} : splitName(full, order);
  const sound = reading === null ? {} : splitName(reading, 'FAMILY_FIRST');
  const parts = {
    family: values.text('contact.family') ?? split.family,
    given: values.text('contact.given') ?? split.given,
    familyReading: values.text('contact.family-reading') ?? sound.family,
    givenReading: values.text('contact.given-reading') ?? sound.given,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null));
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
