import { dateFormat } from './intl-cache.ts';

/** Monday the 1st of January 2024: its week and its year name the days and months. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The days of the week from Monday, 1 to 7. */
export function weekdayNames(
  locale: string,
  style: 'long' | 'short' = 'long',
): readonly { readonly id: string; readonly text: string }[] {
  const format = dateFormat(locale, { weekday: style, timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    id: String(day + 1),
    text: format.format(MONDAY + day * DAY),
  }));
}

/** The months of the year, 1 to 12. */
export function monthNames(locale: string): readonly { readonly id: string; readonly text: string }[] {
  const format = dateFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    id: String(month + 1),
    text: format.format(Date.UTC(2024, month, 1)),
  }));
}
