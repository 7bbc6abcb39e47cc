import { type CivilDay, partsOf } from './civil-day.ts';
import { formatDay } from './format-day.ts';
import { dateFormat } from './intl.ts';
import type { Locale } from './locale.ts';
import type { Period, PeriodCalendar } from './period.ts';

/** What a period is called, as data. `year` and `endYear` differ when a fiscal year spans two calendar years. */
export type PeriodLabel =
  | { readonly kind: 'DAY'; readonly day: string }
  | { readonly kind: 'MONTH'; readonly year: number; readonly month: number }
  | { readonly kind: 'QUARTER'; readonly year: number; readonly endYear: number; readonly quarter: number }
  | { readonly kind: 'FISCAL_YEAR'; readonly year: number; readonly endYear: number }
  | { readonly kind: 'DAYS'; readonly from: string; readonly to: string };

/**
 * Names a period. A fiscal year's `year` is the one it begins in (年度), its `endYear` the one it ends in.
 * Source: ours, because Japan names a 年度 by its first year and the rest of the world mostly by its last, so both are
 * data.
 */
export function labelOf(period: Omit<Period, 'before'>, calendar: PeriodCalendar): PeriodLabel {
  const { year, month } = partsOf(period.from);
  const start = calendar.fiscalYearStartMonth;
  const beginsIn = month < start ? year - 1 : year;
  const endYear = start === 1 ? beginsIn : beginsIn + 1;
  switch (period.kind) {
    case 'DAY':
      return { kind: 'DAY', day: period.from };
    case 'MONTH':
      return { kind: 'MONTH', year, month };
    case 'QUARTER':
      return {
        kind: 'QUARTER',
        year: beginsIn,
        endYear,
        quarter: Math.floor(((month - start + 12) % 12) / 3) + 1,
      };
    case 'FISCAL_YEAR':
      return { kind: 'FISCAL_YEAR', year: beginsIn, endYear };
    default:
      return { kind: 'DAYS', from: period.from, to: period.to };
  }
}

function fiscalYear(label: { readonly year: number; readonly endYear: number }, locale: Locale): string {
  if (locale === 'ja') return `${label.year}年度`;
  return label.year === label.endYear
    ? `FY${label.year}`
    : `FY${label.year}/${String(label.endYear % 100).padStart(2, '0')}`;
}

/**
 * Writes a label: 'Q2 FY2026/27', '2026年度 第2四半期', '2026年7月'. A year that is the calendar's is no fiscal year.
 * Source: Unicode CLDR for months and days; years by custom, 年度 and FY2026/27, which both name the year beyond doubt.
 */
export function formatPeriodLabel(label: PeriodLabel, locale: Locale): string {
  switch (label.kind) {
    case 'DAY':
      return formatDay(label.day, locale);
    case 'MONTH': {
      const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      return dateFormat(locale, options).format(Date.UTC(label.year, label.month - 1, 1));
    }
    case 'QUARTER': {
      const year =
        label.year === label.endYear
          ? locale === 'ja'
            ? `${label.year}年`
            : `${label.year}`
          : fiscalYear(label, locale);
      return locale === 'ja' ? `${year} 第${label.quarter}四半期` : `Q${label.quarter} ${year}`;
    }
    case 'FISCAL_YEAR':
      return fiscalYear(label, locale);
    case 'DAYS':
      return label.from === label.to
        ? formatDay(label.from, locale)
        : daysRange(label.from, label.to, locale);
  }
}

/** From a day to another, without saying twice what they share; ranges in Japanese would be all slashes. */
function daysRange(from: CivilDay, to: CivilDay, locale: Locale): string {
  const monthAndDay = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  const last = Date.parse(`${to}T00:00:00Z`);
  if (locale === 'ja') {
    const isSameYear = from.slice(0, 4) === to.slice(0, 4);
    return `${formatDay(from, locale)}～${isSameYear ? dateFormat(locale, monthAndDay).format(last) : formatDay(to, locale)}`;
  }
  const format = dateFormat(locale, { ...monthAndDay, year: 'numeric' });
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), last);
}
