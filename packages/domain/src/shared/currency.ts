/** An ISO 4217 code, such as 'JPY'. */
export type Currency = string;

/** ISO 4217's currencies whose minor unit is not two digits (list one, amendment 177). */
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const DIGITS_BY_CURRENCY: ReadonlyMap<Currency, number> = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

/** How many decimal digits a currency's minor unit has: 2 for EUR, 0 for JPY, 3 for KWD. Source: ISO 4217, list one. */
export function minorDigitsOf(currency: Currency): number {
  return DIGITS_BY_CURRENCY.get(currency) ?? 2;
}

let known: ReadonlySet<Currency> | undefined;

/** True for a currency code this platform can name. Source: ISO 4217, as far as Unicode CLDR knows a name for it. */
export function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
