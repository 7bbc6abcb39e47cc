const made = new Map<string, Intl.DisplayNames>();

function names(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${locale} ${type}`;
  const known = made.get(key) ?? new Intl.DisplayNames(locale, { type });
  made.set(key, known);
  return known;
}

/**
 * A language given as its BCP 47 tag by its name in the reader's language; what is no tag is as it was given.
 * Source: Unicode CLDR, through ECMA-402 DisplayNames.
 */
export function languageName(language: string, locale: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return language;
  return names(locale, 'language').of(language) ?? language;
}

/**
 * A country given as its ISO 3166 code by its name in the reader's language; what is no code is as it was given.
 * Source: Unicode CLDR, through ECMA-402 DisplayNames.
 */
export function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return names(locale, 'region').of(country) ?? country;
}
