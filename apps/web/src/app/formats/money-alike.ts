import { numberFormat } from './intl-cache.ts';
import { withTrueSigns } from './true-signs.ts';

export type MoneyValue = { readonly amount: number; readonly currency: string };

/** Several amounts written in one unit with the same decimals, so that they can be compared and subtracted as they stand. */
export type MoneyAlike = {
  readonly write: (money: MoneyValue) => string;
  /** The amount that is written: what differences are made of, for they are read beside it. */
  readonly shown: (money: MoneyValue) => number;
};

type Unit = { readonly size: number; readonly from: number; readonly sign: string };

const ONE: Unit = { size: 1, from: 0, sign: '' };

/** The largest first. Japanese counts in 万 as long as its digits can be read. */
const UNITS: Readonly<Record<'en' | 'ja', readonly Unit[]>> = {
  en: [
    { size: 1e9, from: 1e9, sign: 'B' },
    { size: 1e6, from: 1e6, sign: 'M' },
    { size: 1e3, from: 1e4, sign: 'K' },
  ],
  ja: [
    { size: 1e8, from: 1e10, sign: '億' },
    { size: 1e4, from: 1e5, sign: '万' },
  ],
};

type Scale = { readonly unit: Unit; readonly digits: number; readonly minorUnits: number };

const minorUnitsOf = (currency: string, locale: string) =>
  numberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** Three digits of the largest amount are said, one more where different amounts would else read the same, and none that says nothing of any. */
function scaleOf(amounts: readonly number[], currency: string, locale: string): Scale {
  const minorUnits = minorUnitsOf(currency, locale);
  const largest = Math.max(0, ...amounts.map(Math.abs)) / 10 ** minorUnits;
  const unit = UNITS[locale.startsWith('ja') ? 'ja' : 'en'].find(({ from }) => largest >= from) ?? ONE;
  const size = largest / unit.size;
  const said = unit === ONE ? (size < 1000 ? minorUnits : 0) : size < 10 ? 2 : size < 1000 ? 1 : 0;
  const different = new Set(amounts).size;
  const at = (digits: number) => amounts.map((amount) => rounded(amount, { unit, digits, minorUnits }));
  const isTold = new Set(at(said)).size === different;
  const most = isTold ? said : unit === ONE ? minorUnits : said + 1;
  const enough = at(most);
  const fewer = unit === ONE ? [0] : Array.from({ length: most }, (_, digits) => digits);
  const digits = fewer.find((few) => at(few).every((amount, index) => amount === enough[index])) ?? most;
  return { unit, digits, minorUnits };
}

/** An amount as far as it is written, in minor units. */
function rounded(amount: number, { unit, digits, minorUnits }: Scale): number {
  const step = (unit.size * 10 ** minorUnits) / 10 ** digits;
  return Math.sign(amount) * Math.round(Math.abs(amount) / step) * step;
}

/** Chooses the unit and the decimals for amounts, each currency by itself. */
export function moneyAlike(amounts: readonly MoneyValue[], locale: string): MoneyAlike {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  const scales = new Map<string, Scale>();
  const scaleIn = (currency: string) => {
    const known = scales.get(currency);
    if (known) return known;
    const all = (byCurrency.get(currency) ?? []).map(({ amount }) => amount);
    const scale = scaleOf(all, currency, locale);
    scales.set(currency, scale);
    return scale;
  };
  const shown = ({ amount, currency }: MoneyValue) => rounded(amount, scaleIn(currency));
  return {
    shown,
    write: (money) => {
      const scale = scaleIn(money.currency);
      const amount = shown(money);
      const digits = amount === 0 ? 0 : scale.digits;
      const fraction = {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: 'always',
      } as const;
      const value = amount / 10 ** scale.minorUnits / scale.unit.size;
      const sign = amount === 0 ? '' : scale.unit.sign;
      if (locale.startsWith('ja') && money.currency === 'JPY' && scale.unit !== ONE)
        return withTrueSigns(`${numberFormat(locale, fraction).format(value)}${sign}円`);
      const { currency } = money;
      const parts = numberFormat(locale, { style: 'currency', currency, ...fraction }).formatToParts(value);
      const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
      return withTrueSigns(
        parts.map(({ value: text }, index) => (index === last ? `${text}${sign}` : text)).join(''),
      );
    },
  };
}
