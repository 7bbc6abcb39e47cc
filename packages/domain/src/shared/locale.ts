/** The languages every sentence of the product exists in. */
export const LOCALES = ['en', 'ja'] as const;

/** One of `LOCALES`. */
export type Locale = (typeof LOCALES)[number];

/**
 * The first language of ours in a member's or browser's wishes (BCP 47 tags), English when none is.
 * Source: RFC 4647, section 3.4, lookup by the language alone; English as the default is ours, because every sentence
 * exists in it.
 */
export function chooseLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    const found = LOCALES.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}
