import { formatDay } from './format-day.ts';
import { dateFormat, listFormat, numberFormat } from './intl.ts';
import type { Locale } from './locale.ts';
import { formatMoney } from './money-text.ts';
import type { SentenceParameter, SentenceParameters } from './sentence-parameters.ts';

type Within = { readonly key: string; readonly parameters?: SentenceParameters };

/** Writes a fact as the language does: 2027年1月5日, ¥1,200, 'a, b, and c'. What it is made of is said by `say`. */
export function writeParameter(
  value: SentenceParameter,
  locale: Locale,
  say: (within: Within) => string,
): string {
  if (typeof value === 'number') return numberFormat(locale, {}).format(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return listFormat(locale, {}).format(value.map((each) => writeParameter(each, locale, say)));
  if ('key' in value) return say(value);
  if ('day' in value) return formatDay(value.day, locale);
  if ('zone' in value) {
    const format = dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: value.zone });
    return format.format(value.at);
  }
  return 'currency' in value ? formatMoney(value, locale) : '';
}
