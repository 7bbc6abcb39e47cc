/**
 * A fact that a sentence mentions: a word or a number, or what each language writes its own way: a day, a wall clock
 * ('HH:MM'), a language by its tag, a moment in a zone, money in minor units, a text for each language, a sentence within the
 * sentence, a list of any of them. A refusal carries these, and days and money are
 * refused, so the shapes stand here instead of being imported.
 */
export type SentenceParameter =
  | string
  | number
  | { readonly day: string }
  | { readonly clock: string }
  | { readonly language: string }
  | { readonly at: number; readonly zone: string }
  | { readonly en: string; readonly ja: string }
  | { readonly amount: number; readonly currency: string }
  | { readonly key: string; readonly parameters?: SentenceParameters }
  | readonly SentenceParameter[];

/** The facts a sentence mentions, by the name its template gives them. */
export type SentenceParameters = { readonly [name: string]: SentenceParameter };
