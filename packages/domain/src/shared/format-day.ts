import type { CivilDay } from './civil-day.ts';
import { dateFormat } from './intl.ts';
import type { Locale } from './locale.ts';

const STYLES = {
  /** 2026年7月4日 · Jul 4, 2026 */
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  /** 2026年7月4日土曜日 · Saturday, July 4, 2026 */
  full: { dateStyle: 'full' },
  /** 7月4日(土) · Sat, Jul 4 */
  withoutYear: { month: 'short', day: 'numeric', weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Writes a civil day as people of the language do; no zone can move it.
 * Source: Unicode CLDR, through ECMA-402 DateTimeFormat.
 */
export function formatDay(
  day: CivilDay,
  locale: Locale | string,
  style: keyof typeof STYLES = 'short',
): string {
  const format = dateFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
