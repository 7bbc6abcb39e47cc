import { FACTORY_LOSS_REASONS, FACTORY_SOURCES } from '../leads/index.ts';
import { normaliseText } from '../shared/index.ts';

/** What files name: where leads come from, and why they are lost. */
export type NamedKind = 'SOURCE' | 'LOSS_REASON';

/** What people write for the presets beside their names. */
const OTHER_WORDS: Readonly<Record<keyof typeof FACTORY_SOURCES.en, string>> = {
  WEB_FORM: 'web|web site|web form|webサイト|ウェブ|ホームページ|hp',
  PHONE: 'telephone|tel|phone call|電話問い合わせ|お電話',
  EMAIL: 'email|mail|eメール|電子メール|メール問い合わせ',
  REFERRAL: 'referred|ご紹介',
  EVENT: 'イベント',
  OTHER: 'others',
};

const PRESETS: Readonly<Record<NamedKind, readonly (readonly string[])[]>> = {
  SOURCE: (Object.keys(OTHER_WORDS) as (keyof typeof OTHER_WORDS)[]).map((kind) => [
    FACTORY_SOURCES.en[kind],
    FACTORY_SOURCES.ja[kind],
    ...OTHER_WORDS[kind].split('|'),
  ]),
  LOSS_REASON: FACTORY_LOSS_REASONS.en.map((name, index) => [name, FACTORY_LOSS_REASONS.ja[index] ?? name]),
};

/** The first name of each preset by every word for it. */
const FIRST_NAMES: Readonly<Record<NamedKind, ReadonlyMap<string, string>>> = {
  SOURCE: firstNames(PRESETS.SOURCE),
  LOSS_REASON: firstNames(PRESETS.LOSS_REASON),
};

function firstNames(presets: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    presets.flatMap((words) => words.map((word) => [normaliseText(word), normaliseText(words[0] ?? word)])),
  );
}

/**
 * One form for the words that mean the same in either language: 'email', 'E-mail' and 'メール'.
 * Source: ours, because files of one house come in two languages, and systems export their own headers.
 */
export function meaningOf(word: string, kind: NamedKind): string {
  const form = normaliseText(word);
  return FIRST_NAMES[kind].get(form) ?? form;
}

/**
 * Finds what a word names: what is called so, else the first that means the same.
 * Source: ours, because what somebody named so themselves is meant before any likeness.
 */
export function findByName<Item extends { readonly name: string }>(
  items: readonly Item[],
  kind: NamedKind,
): (word: string) => Item | undefined {
  const first = (keyOf: (name: string) => string) =>
    new Map([...items].reverse().map((item) => [keyOf(item.name), item]));
  const byName = first(normaliseText);
  const byMeaning = first((name) => meaningOf(name, kind));
  return (word) => byName.get(normaliseText(word)) ?? byMeaning.get(meaningOf(word, kind));
}
