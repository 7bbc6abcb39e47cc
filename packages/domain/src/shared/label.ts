import { LOCALES, type Locale } from './locale.ts';
import { normaliseText, tidySpaces } from './text.ts';

/** A name as it is shown: one text for all languages, such as what a member called a field, or one for each. */
export type Label = string | Readonly<Record<Locale, string>>;

/**
 * A label in a language.
 * Source: ours, because what a member wrote in one language is better than nothing in another.
 */
export function labelIn(label: Label, locale: Locale): string {
  return typeof label === 'string' ? label : label[locale];
}

/**
 * True for a label that says nothing in one of the languages.
 * Source: ours, because a sentence with a hole is no better in the language that fewer people read.
 */
export function isBlankLabel(label: Label): boolean {
  return LOCALES.some((locale) => tidySpaces(labelIn(label, locale)) === '');
}

/**
 * True for labels that people take for the same in one of the languages.
 * Source: ours, because whoever reads that language cannot tell them apart.
 */
export function areLabelsAlike(one: Label, other: Label): boolean {
  return LOCALES.some(
    (locale) => normaliseText(labelIn(one, locale)) === normaliseText(labelIn(other, locale)),
  );
}
