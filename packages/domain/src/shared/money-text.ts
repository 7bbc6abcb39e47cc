import { type Currency, minorDigitsOf } from './currency.ts';
import { numberFormat } from './intl.ts';
import { type Money, money } from './money.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * The amount in major units as an exact decimal: 123456 cents is '1234.56'.
 * Source: ISO 4217's minor units; an exact text, because binary fractions have no 0.1.
 */
export function decimalOf({ amount, currency }: Money): string {
  const digits = minorDigitsOf(currency);
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0');
  const cut = padded.length - digits;
  const text = digits === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
  return amount < 0 ? `-${text}` : text;
}

/**
 * The amount in major units as people of the locale type it, in groups and without a sign of the currency.
 * Source: Unicode CLDR, through ECMA-402 NumberFormat; without the sign, because a field stands beside its currency.
 */
export function amountText(value: Money, locale: string): string {
  const digits = minorDigitsOf(value.currency);
  const format = numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  });
  return format.format(decimalOf(value) as Intl.StringNumericLiteral);
}

/**
 * Writes money as people of the locale do, always in groups, the yen as narrow as its digits. `compact` shortens:
 * '$1.2M', '¥120万'.
 * Source: Unicode CLDR, through ECMA-402 NumberFormat; groups also in languages that leave four digits bare are ours,
 * because columns are compared.
 */
export function formatMoney(value: Money, locale: string, style: 'full' | 'compact' = 'full'): string {
  const digits = minorDigitsOf(value.currency);
  const options: Intl.NumberFormatOptions =
    style === 'compact'
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = numberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    useGrouping: 'always',
    ...options,
  });
  return format.format(decimalOf(value) as Intl.StringNumericLiteral).replace('￥', '¥');
}

const MYRIADS: Readonly<Record<string, bigint>> = { 千: 1_000n, 万: 10_000n, 億: 100_000_000n };

/** A plain decimal ('1234.5') in minor units; undefined when it has more decimals than the currency. */
function minorUnits(decimal: string, digits: number, times = 1n): bigint | undefined {
  const [whole = '', fraction = ''] = decimal.split('.');
  const scaled = BigInt(whole + fraction || '0') * times * 10n ** BigInt(digits);
  const divisor = 10n ** BigInt(fraction.length);
  return scaled % divisor === 0n ? scaled / divisor : undefined;
}

function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = numberFormat(locale, {}).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: find('group'), decimal: find('decimal') };
}

/** Digits with the locale's own separators only; grouping must stand where grouping does. */
function plainDecimal(text: string, locale: string): string | undefined {
  const { group, decimal } = separatorsOf(locale);
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) return undefined;
  const groups = whole.split(/\s/.test(group) ? ' ' : group);
  const grouped =
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
      groups.slice(1).every((part) => /^\d{2,3}$/.test(part)) &&
      /\d{3}$/.test(whole));
  const digits = groups.join('');
  if (!grouped || !/^\d*$/.test(digits) || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return undefined;
  return digits + (fraction ?? '') === '' ? undefined : `${digits || '0'}${fraction ? `.${fraction}` : ''}`;
}

/** How a currency may be written beside an amount: its code, its signs, and 円 or 元 where they are its name. */
function signsOf(currency: Currency, locale: string): readonly string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const parts = numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value.normalize('NFKC') ?? currency;
  });
  const names = currency === 'JPY' ? ['円'] : currency === 'CNY' || currency === 'TWD' ? ['元'] : [];
  return [...new Set([currency, ...signs, ...names])].sort((a, b) => b.length - a.length);
}

/** Why a text is no money. */
export type MoneyTextRefusal = Refusal<
  'amount-unreadable' | 'amount-in-another-currency' | 'amount-too-precise' | 'amount-too-large'
>;

/**
 * Reads what a person typed as an amount of a currency, by the locale's separators, full-width or not, with or without
 * the currency's sign, '(1,234)' and '△1,234' as negative, and Japanese units: '1億2,000万円', '8.5万'.
 * Source: Unicode CLDR's separators, through ECMA-402 NumberFormat; units and △ are ours, because Japanese estimates
 * and ledgers are written so.
 */
export function parseMoney(text: string, currency: Currency, locale: string): Money | MoneyTextRefusal {
  const unreadable = refuse('amount-unreadable', { parameters: { text } });
  const folded = text.normalize('NFKC').trim();
  const negative = /^\(.*\)$/.test(folded) || /^[-−△▲]/.test(folded) || /^\p{Sc}\s*[-−]/u.test(folded);
  const unsigned = signsOf(currency, locale).reduce((rest, sign) => rest.replace(sign, ''), folded);
  if (/[\p{Sc}円元]/u.test(unsigned))
    return refuse('amount-in-another-currency', { parameters: { text, currency } });
  const bare = unsigned
    .replace(/[()]/g, '')
    .trim()
    .replace(/^[-−△▲+]/, '')
    .replace(/\s+/g, ' ')
    .trim();
  let sum = 0n;
  let rest = bare;
  for (const part of bare.matchAll(/([^千万億]*)([千万億])/g)) {
    const decimal = plainDecimal((part[1] ?? '').trim(), locale);
    if (decimal === undefined) return unreadable;
    const units = minorUnits(decimal, minorDigitsOf(currency), MYRIADS[part[2] ?? ''] ?? 1n);
    if (units === undefined) return refuse('amount-too-precise', { parameters: { text, currency } });
    sum += units;
    rest = bare.slice(part.index + part[0].length).trim();
  }
  if (rest !== '' || rest === bare) {
    const decimal = plainDecimal(rest, locale);
    if (decimal === undefined) return unreadable;
    const units = minorUnits(decimal, minorDigitsOf(currency));
    if (units === undefined) return refuse('amount-too-precise', { parameters: { text, currency } });
    sum += units;
  }
  const amount = Number(negative ? -sum : sum);
  return Number.isSafeInteger(amount) ? money(amount, currency) : refuse('amount-too-large');
}
