import { dateFormat, listFormat, numberFormat, relativeFormat } from './intl-cache.ts';
import { type MoneyValue, moneyAlike } from './money-alike.ts';
import { withTrueSigns } from './true-signs.ts';

/** What decides how a value is written: the reader's language and the zone their days are counted in (IANA). */
export type FormatSettings = { readonly locale: string; readonly zone: string };

export type DayStyle = 'words' | 'narrow';

export type MoneyStyle = 'exact' | 'compact';

export type NumberStyle = 'short' | 'as-entered';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minor units as the locale writes them, always in groups. `exact` keeps every digit, `compact` writes one amount by itself in its unit (¥1.2M, 120万円). */
export function formatMoney(
  money: MoneyValue,
  { locale }: FormatSettings,
  style: MoneyStyle = 'exact',
): string {
  if (style === 'compact') return moneyAlike([money], locale).write(money);
  const { amount, currency } = money;
  const exact = numberFormat(locale, { style: 'currency', currency, useGrouping: 'always' });
  const digits = exact.resolvedOptions().maximumFractionDigits ?? 0;
  return withTrueSigns(exact.format(amount / 10 ** digits));
}

/** `short` rounds to one decimal; `as-entered` keeps every digit, in groups from 10,000 on, so that a year stays a year. */
export function formatNumber(
  value: number,
  { locale }: FormatSettings,
  style: NumberStyle = 'short',
): string {
  const options = {
    maximumFractionDigits: style === 'short' ? 1 : 20,
    useGrouping: style === 'as-entered' ? 'min2' : 'always',
  } as const;
  return withTrueSigns(numberFormat(locale, options).format(value));
}

/** A share between 0 and 1, as a percentage with at most one decimal; `digits` are written even where they say nothing. */
export function formatShare(share: number, { locale }: FormatSettings, digits: 0 | 1 = 0): string {
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: 1 } as const;
  return withTrueSigns(numberFormat(locale, options).format(share));
}

/** A number that adds or takes away, with its sign. */
export function formatSigned(value: number, { locale }: FormatSettings): string {
  return withTrueSigns(numberFormat(locale, { signDisplay: 'exceptZero' }).format(value));
}

/**
 * A civil day (`YYYY-MM-DD`), which belongs to no zone; the year shows only when it differs from `today`'s. `narrow` is for
 * tables: a Japanese day with its year is written in figures, 2026/03/01.
 */
export function formatDay(
  day: string,
  { locale }: FormatSettings,
  today?: string,
  style: DayStyle = 'words',
): string {
  const sameYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4);
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  if (style === 'narrow' && !sameYear && locale.startsWith('ja')) {
    return dateFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
  }
  return dateFormat(locale, { ...year, month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** An instant to the minute in the reader's zone. */
export function formatInstant(instant: number, { locale, zone }: FormatSettings): string {
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return dateFormat(locale, { ...day, hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instant);
}

export function formatTime(instant: number, { locale, zone }: FormatSettings): string {
  return dateFormat(locale, { timeStyle: 'short', timeZone: zone }).format(instant);
}

/** A wall clock (`HH:MM`), which belongs to no zone, as the locale writes times. */
export function formatClock(time: string, { locale }: FormatSettings): string {
  return dateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`2000-01-01T${time}Z`),
  );
}

/** How far an instant is from `now`: in hours within a day of the zone, in its days before and after; from a week on, its day. */
export function formatRelative(instant: number, now: number, settings: FormatSettings): string {
  const distance = instant - now;
  const days = daysBetween(now, instant, settings.zone);
  if (Math.abs(days) >= 7)
    return formatDay(dayOf(instant, settings.zone), settings, dayOf(now, settings.zone), 'narrow');
  const format = relativeFormat(settings.locale, { style: 'short', numeric: 'auto' });
  const say = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    withCounters(format.format(value, unit), settings);
  if (Math.abs(distance) < MINUTE) return say(0, 'second');
  if (Math.abs(distance) < HOUR) return say(Math.trunc(distance / MINUTE), 'minute');
  if (days === 0) return say(Math.trunc(distance / HOUR), 'hour');
  return say(days, 'day');
}

/** How long an instant is past, in one unit: minutes, hours within a day of the zone, its days. At least a minute. */
export function formatElapsed(instant: number, now: number, settings: FormatSettings): string {
  const distance = now - instant;
  const days = daysBetween(instant, now, settings.zone);
  const say = (value: number, unit: string) =>
    withCounters(
      numberFormat(settings.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
      settings,
    );
  if (distance < HOUR) return say(Math.max(1, Math.trunc(distance / MINUTE)), 'minute');
  if (days === 0) return say(Math.trunc(distance / HOUR), 'hour');
  return say(days, 'day');
}

const daysBetween = (from: number, to: number, zone: string) =>
  Math.round((Date.parse(dayOf(to, zone)) - Date.parse(dayOf(from, zone))) / DAY);

/** A length of time in its two largest units: `1 hr 5 min`, `1時間5分`. Seconds show only under ten minutes. */
export function formatDuration(seconds: number, settings: FormatSettings): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds < 600 ? Math.floor(seconds % 60) : 0, 'second'],
  ] as const;
  const shown = parts.filter(([value]) => value > 0).slice(0, 2);
  const spoken = (shown.length > 0 ? shown : [[0, 'second'] as const]).map(([value, unit]) =>
    numberFormat(settings.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
  );
  return withCounters(spoken.join(' '), settings);
}

/** Japanese writes a number and its counter in one: 3日前, 1時間5分. */
const withCounters = (text: string, { locale }: FormatSettings): string =>
  locale.startsWith('ja') ? text.replaceAll(' ', '') : text;

/** Several names as one phrase: `A, B, and C`, `A、B、C`. */
export function formatList(items: readonly string[], { locale }: FormatSettings): string {
  return listFormat(locale, { type: 'conjunction' }).format(items);
}

/** Several names of which one is enough: `A, B, or C`, `A、B、またはC`. */
export function formatEither(items: readonly string[], { locale }: FormatSettings): string {
  return listFormat(locale, { type: 'disjunction' }).format(items);
}

/** Several whole sentences, one after the other; what is empty is left out. Japanese puts no space between them. */
export function formatSentences(sentences: readonly string[], { locale }: FormatSettings): string {
  return sentences.filter((sentence) => sentence !== '').join(locale.startsWith('ja') ? '' : ' ');
}

/** The civil day on which an instant falls in a zone. */
export function dayOf(instant: number, zone: string): string {
  return dateFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(instant);
}
