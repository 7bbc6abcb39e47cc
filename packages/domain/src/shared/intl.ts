/** Formatters by their settings: making one costs a hundred times what using it does. */
function remembered<Options extends object, Formatter>(
  make: (locale: string, options: Options) => Formatter,
) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const formatter = make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

/** The number formatter of a language and its settings, made once. */
export const numberFormat = remembered(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** The formatter of moments of a language and its settings, made once. */
export const dateFormat = remembered(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** The rules for numbers of things of a language, made once. */
export const pluralRules = remembered(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/** The formatter of lists of a language and its settings, made once. */
export const listFormat = remembered(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
