import {
  displayName,
  LOCALES,
  type Locale,
  type NameOrder,
  type PersonName,
  sayer,
  sharedWords,
  tidySpaces,
} from '../shared/index.ts';
import { partiesWords } from './words.ts';

const say = sayer(sharedWords, partiesWords);

/** What is known to call a contact by. */
export interface ContactTitleFacts {
  readonly name: PersonName;
  readonly companyName?: string | null;
  /** Contact points as they are shown, the preferred first. */
  readonly contactPoints?: readonly string[];
}

/** What is known to call a lead by. */
export interface LeadTitleFacts {
  readonly contact?: ContactTitleFacts | null;
  readonly companyName?: string | null;
  readonly sourceName?: string | null;
  /** The lead's number in its organization; a dash for one that has none yet. */
  readonly number: number | '–';
}

function firstFilled(texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.map((text) => tidySpaces(text ?? '')).find((text) => text !== '');
}

/**
 * A contact is called by name, else by company, else by the first way to reach them; never blank.
 * Source: ours, because a blank row can be neither clicked nor spoken of.
 */
export function contactTitle(contact: ContactTitleFacts, order: NameOrder, locale: Locale): string {
  const known = firstFilled([
    displayName(contact.name, order),
    contact.companyName,
    ...(contact.contactPoints ?? []),
  ]);
  return known ?? say({ key: 'contact-without-name' }, locale);
}

/**
 * What a lead is called, for a reader of this language: one that its number alone names is named in their words.
 * Source: ours, because a list is read in the reader's language whoever made the record.
 */
export function leadTitleFor(
  lead: { readonly title: string; readonly number: number },
  locale: Locale,
): string {
  const byNumber = (of: Locale) =>
    say({ key: 'lead-by-number', parameters: { number: String(lead.number) } }, of);
  return LOCALES.some((each) => byNumber(each) === lead.title) ? byNumber(locale) : lead.title;
}

/**
 * A lead is called by its contact's name, else its company, else the first way to reach them, else its source and number; never blank.
 * Source: ours, because people know a lead by the person, then by the company, then by the number that called, then by where it came from.
 */
export function leadTitle(lead: LeadTitleFacts, order: NameOrder, locale: Locale): string {
  const named = firstFilled([
    lead.contact && displayName(lead.contact.name, order),
    lead.companyName,
    lead.contact?.companyName,
    ...(lead.contact?.contactPoints ?? []),
  ]);
  if (named !== undefined) return named;
  const number = String(lead.number);
  const source = firstFilled([lead.sourceName]);
  return source === undefined
    ? say({ key: 'lead-by-number', parameters: { number } }, locale)
    : say({ key: 'lead-by-source', parameters: { source, number } }, locale);
}
