import { type Refusal, refuse } from './refusal.ts';

/** How long the texts of records may be, by their field: in characters, as written and as they are compared. */
export const LONGEST_TEXTS = {
  name: 300,
  nameReading: 300,
  familyName: 300,
  givenName: 300,
  familyReading: 300,
  givenReading: 300,
  jobTitle: 300,
  industry: 300,
  website: 500,
  language: 40,
  country: 100,
  region: 200,
  city: 200,
  postalCode: 40,
  addressLine: 500,
  code: 100,
  label: 100,
  note: 20_000,
} as const;

/** A field that holds a text of its record. */
export type TextField = keyof typeof LONGEST_TEXTS;

/** Texts by their field; null and undefined are none. */
export type Texts = { readonly [Field in TextField]?: string | null | undefined };

/**
 * The first of the given texts that is longer than its field takes, under its place in the input; other fields are
 * passed over.
 * Source: ours, because a text cut off in silence is lost; it is refused where it was typed.
 */
export function checkTexts(texts: Texts, path: readonly string[] = []): Refusal<'text-too-long'> | undefined {
  for (const field of Object.keys(LONGEST_TEXTS) as TextField[]) {
    const text = texts[field];
    const atMost = LONGEST_TEXTS[field];
    if (typeof text === 'string' && lengthOf(text) > atMost)
      return refuse('text-too-long', { path: [...path, field], parameters: { atMost } });
  }
  return undefined;
}

/** Some characters become many in the form that is sorted and compared. */
function lengthOf(text: string): number {
  return Math.max([...text].length, [...text.normalize('NFKC')].length);
}
