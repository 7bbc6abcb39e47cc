import { languageName } from './display-name.ts';
import { formatClock } from './format-clock.ts';
import { formatDay } from './format-day.ts';
import { dateFormat, listFormat, numberFormat } from './intl.ts';
import type { Locale } from './locale.ts';
import { formatMoney } from './money-text.ts';
import type { SentenceParameter, SentenceParameters } from './sentence-parameters.ts';

type Within = { readonly key: string; readonly parameters?: SentenceParameters };

/**
 * Writes a fact as the language does: 2027年1月5日, ¥1,200, 'a, b, and c'. What it is made of is said by `say`; a day, moment or
 * amount that is none, and nothing at all, leave their place empty, for a stored sentence must never stop a page.
 */
export function writeParameter(
  value: SentenceParameter | null | undefined,
  locale: Locale,
  say: (within: Within) => string,
): string {
  if (typeof value === 'number') return numberFormat(locale, {}).format(value);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    const told = value.map((each) => writeParameter(each, locale, say)).filter((each) => each !== '');
    return listFormat(locale, {}).format(told);
  }
  if ('key' in value) return say(value);
  if ('en' in value) return typeof value[locale] === 'string' ? value[locale] : '';
  try {
    return writeFact(value, locale);
  } catch {
    return '';
  }
}

type Fact = Exclude<SentenceParameter, string | number | Within | { readonly en: string }>;

function writeFact(value: Fact, locale: Locale): string {
  if ('day' in value) return formatDay(value.day, locale);
  if ('clock' in value) return formatClock(value.clock, locale);
  if ('language' in value) return languageName(value.language, locale);
  if ('zone' in value) return dateFormat(locale, { ...MOMENT, timeZone: value.zone }).format(value.at);
  return 'currency' in value ? formatMoney(value, locale) : '';
}

/** A day as `formatDay` writes it and a clock as `formatClock` does: 2027年1月5日 15:00, Jan 5, 2027, 3:00 PM. */
const MOMENT = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;
