/** The currencies in use, by code, named in the language; the given ones first. */
export function currencyOptions(
  locale: string,
  first: readonly string[],
): readonly { readonly id: string; readonly text: string; readonly detail: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([...first, ...Intl.supportedValuesOf('currency')]);
  return [...codes].map((code) => ({ id: code, text: code, detail: names.of(code) ?? code }));
}
