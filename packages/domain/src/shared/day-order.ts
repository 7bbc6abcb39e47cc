import { dateFormat } from './intl.ts';

/** How days written as bare numbers are ordered: 2026/12/5, 5/12/2026 or 12/5/2026. */
export type DayOrder = 'YMD' | 'DMY' | 'MDY';

/**
 * The order in which a language of a country writes its days: MDY for en-US, DMY for en-GB, YMD for ja.
 * Source: Unicode CLDR's short dates, through ECMA-402 DateTimeFormat.formatToParts.
 */
export function dayOrderOf(locale: string): DayOrder {
  const parts = dateFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(0)
    .map(({ type }) => type);
  if (parts.indexOf('year') < parts.indexOf('month')) return 'YMD';
  return parts.indexOf('day') < parts.indexOf('month') ? 'DMY' : 'MDY';
}
