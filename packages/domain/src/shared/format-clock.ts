import { dateFormat } from './intl.ts';
import type { Locale } from './locale.ts';

/**
 * Writes a wall clock (`HH:MM`), which belongs to no zone, as people of the language do: 6:39 AM, 6:39.
 * Source: Unicode CLDR, through ECMA-402 DateTimeFormat.
 */
export function formatClock(time: string, locale: Locale): string {
  const format = dateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.parse(`2000-01-01T${time}Z`));
}
