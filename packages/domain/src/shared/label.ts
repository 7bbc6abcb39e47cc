import { LOCALES, type Locale } from './locale.ts';

/** A name as it is shown: one text for all languages, such as what a member called a field, or one for each. */
export type Label = string | Readonly<Record<Locale, string>>;

/** A label in a language. Source: ours, because what a member wrote in one language is better than nothing in another. */
export function labelIn(label: Label, locale: Locale): string {
  return typeof label === 'string' ? label : label[locale];
}

/** True when a label is the same to readers of any language. Source: ours, because two such names cannot be told apart there. */
export function readAlike(one: Label, other: Label, read: (text: string) => string): boolean {
  return LOCALES.some((locale) => read(labelIn(one, locale)) === read(labelIn(other, locale)));
}
