import { ownEntry } from '../shared/index.ts';
import type { Holiday } from './holiday.ts';
import { japaneseHolidays } from './holidays-jp.ts';
import { federalHolidays } from './holidays-us.ts';

/**
 * The years whose holidays are reckoned, both included; of others none are known. Japan's law stands as it does since 2022, when
 * its Olympic days were over, and the reckoning of its equinoxes holds until 2099.
 */
export const HOLIDAY_YEARS = { from: 2022, to: 2099 } as const;

const RECKONED: Readonly<Record<string, (from: number, to: number) => readonly Holiday[]>> = {
  JP: japaneseHolidays,
  US: federalHolidays,
};

/** The countries whose holidays are reckoned here, by code: of another, no holidays means that none are known. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(RECKONED);

const KNOWN = new Map<string, readonly Holiday[]>();

/**
 * The holidays of a country in {@link HOLIDAY_YEARS}, in order, as its law of today puts them; none for a country that is
 * not one of {@link HOLIDAY_COUNTRIES}. A law that changes, or a day off for one year alone, is not foreseen.
 * Source: 国民の祝日に関する法律 (Act No. 178 of 1948) for Japan; 5 U.S.C. 6103 for the United States.
 */
export function holidaysOf(country: string): readonly Holiday[] {
  const code = country.toUpperCase();
  const { from, to } = HOLIDAY_YEARS;
  const reckon = ownEntry(RECKONED, code);
  if (reckon === undefined) return [];
  const known = KNOWN.get(code) ?? reckon(from, to);
  KNOWN.set(code, known);
  return known;
}
