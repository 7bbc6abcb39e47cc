import type { CivilDay } from './civil-day.ts';
import type { Money } from './money.ts';
import type { Instant, Zone } from './zone.ts';

/**
 * A fact that a sentence mentions: a word or a number, or what each language writes its own way: a day, a moment in a zone,
 * money, a sentence within the sentence, a list of any of them.
 */
export type SentenceParameter =
  | string
  | number
  | { readonly day: CivilDay }
  | { readonly at: Instant; readonly zone: Zone }
  | Money
  | { readonly key: string; readonly parameters?: SentenceParameters }
  | readonly SentenceParameter[];

/** The facts a sentence mentions, by the name its template gives them. */
export type SentenceParameters = { readonly [name: string]: SentenceParameter };
