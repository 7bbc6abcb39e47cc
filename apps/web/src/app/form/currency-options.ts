type CurrencyOption = { readonly id: string; readonly text: string };

/** The currencies in use, by code, named in the language; the given ones first. For where the code alone has room. */
export function currencyOptions(
  locale: string,
  first: readonly string[],
): readonly (CurrencyOption & { readonly detail: string })[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([...first, ...Intl.supportedValuesOf('currency')]);
  return [...codes].map((code) => ({ id: code, text: code, detail: names.of(code) ?? code }));
}

/** The currencies in use by their names, each with its code; also once chosen. */
export function namedCurrencyOptions(locale: string): readonly CurrencyOption[] {
  return currencyOptions(locale, []).map(({ id, detail }) => ({
    id,
    text: detail === id ? id : locale.startsWith('ja') ? `${detail}（${id}）` : `${detail} (${id})`,
  }));
}
