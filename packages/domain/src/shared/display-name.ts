const made = new Map<string, Intl.DisplayNames>();

function names(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${locale} ${type}`;
  const known = made.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  made.set(key, known);
  return known;
}

/**
 * A language given as its BCP 47 tag, in whatever case and with either separator, by its name in the reader's language; what is
 * no tag, or one without a name, is as it was given.
 * Source: Unicode CLDR, through ECMA-402 DisplayNames; UTS 35, section 3.2, for `_` beside `-`.
 */
export function languageName(language: string, locale: string): string {
  const tag = language.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) return language;
  try {
    return names(locale, 'language').of(tag) ?? language;
  } catch {
    // It looks like a tag and is none, such as en-12.
    return language;
  }
}

/**
 * A country given as its ISO 3166 code by its name in the reader's language; what is no code is as it was given.
 * Source: Unicode CLDR, through ECMA-402 DisplayNames.
 */
export function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return names(locale, 'region').of(country) ?? country;
}
