import { pluralRules } from './intl.ts';
import { invariant } from './invariant.ts';
import type { Locale } from './locale.ts';
import type { Refusal } from './refusal.ts';
import type { SentenceParameters } from './sentence-parameters.ts';
import { writeParameter } from './write-parameter.ts';

/** Something to say, as data: the key of a template and the facts it mentions. */
export interface Sentence<Key extends string = string> {
  readonly key: Key;
  readonly parameters?: SentenceParameters;
}

/**
 * The sentences of one room in every language, by key. A template names its facts as `{name}`; numbers, days, moments,
 * money and lists are written as the language does; `{count|lead|leads}` prints the word that fits the number.
 */
export type WordBook<Key extends string = string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Binds a room's languages together: a key that one of them lacks does not compile. */
export function wordBook<Key extends string>(
  en: Readonly<Record<Key, string>>,
  ja: Readonly<Record<NoInfer<Key>, string>>,
): WordBook<Key> {
  return { en, ja };
}

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function fill(
  template: string,
  parameters: SentenceParameters,
  locale: Locale,
  say: (within: Sentence) => string,
): string {
  return template.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
    const value = parameters[name];
    if (one === undefined) return writeParameter(value, locale, say);
    const count = typeof value === 'number' ? value : Number.NaN;
    return pluralRules(locale, {}).select(count) === 'one' ? one : (other ?? '');
  });
}

/**
 * Says a sentence or a refusal's reason. It never throws, for what it is given may have been stored or sent: a key no book knows
 * is said as the key itself, nothing as nothing, a fact that is missing or none leaves its place empty, and a language the books
 * lack is English.
 */
export type Say = (about: Sentence | Refusal, locale: Locale) => string;

/** One voice over several rooms' books. Two rooms may not use one key: that throws at once. */
export function sayer(...books: readonly WordBook[]): Say {
  const words: Record<Locale, Record<string, string>> = { en: {}, ja: {} };
  for (const book of books) {
    for (const locale of ['en', 'ja'] as const) {
      for (const [key, template] of Object.entries(book[locale])) {
        invariant(!Object.hasOwn(words[locale], key), `two sentences under the key ${key}`);
        words[locale][key] = template;
      }
    }
  }
  const say: Say = (about, wished) => {
    const locale = Object.hasOwn(words, wished) ? wished : 'en';
    if (typeof about !== 'object' || about === null) return '';
    const key = 'because' in about ? about.because : about.key;
    if (typeof key !== 'string') return '';
    const template = Object.hasOwn(words[locale], key) ? words[locale][key] : undefined;
    if (template === undefined) return key;
    return fill(template, about.parameters ?? {}, locale, (within) => say(within, locale));
  };
  return say;
}

function factsOf(template: string): string {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]))].sort().join(',');
}

/** What a word book lacks: keys of one language only, blank sentences, and sentences that mention different facts. */
export function gapsOf(book: WordBook): readonly string[] {
  const keys = [...new Set([...Object.keys(book.en), ...Object.keys(book.ja)])];
  return keys.flatMap((key) => {
    const en = book.en[key]?.trim();
    const ja = book.ja[key]?.trim();
    if (!en) return [`${key}: no English`];
    if (!ja) return [`${key}: no Japanese`];
    return factsOf(en) === factsOf(ja) ? [] : [`${key}: facts differ`];
  });
}
