import type { InboundEnquiry } from './inbound.ts';

/** What the advertiser's tool writes into every answer that it cannot make up, also behind the mark of a column such as `p:`. */
const DUMMY = /^\s*(?:[a-z]{1,3}:)?\s*<test lead: dummy data/i;

/** The addresses of the advertiser's tool; they are nobody's. */
const NOBODY: ReadonlySet<string> = new Set(['test@fb.com', 'test@meta.com']);

/**
 * Whether the answers are those of a test lead.
 * Source: Meta for Developers, “Lead Ads Testing Tool”: its test leads are filled with dummy data and one address.
 */
export function isTestEntry(values: readonly string[]): boolean {
  return values.some((value) => DUMMY.test(value) || NOBODY.has(value.trim().toLowerCase()));
}

/**
 * Whether an enquiry is only a try: its sender says so, or its answers are those of a test lead, by whatever way they came.
 * Source: as `isTestEntry`.
 */
export function isTestEnquiry({ isTest, fields, person }: InboundEnquiry): boolean {
  const told = [...fields, ...person.points].map(({ value }) => value);
  return isTest === true || isTestEntry([...told, person.name ?? '']);
}
