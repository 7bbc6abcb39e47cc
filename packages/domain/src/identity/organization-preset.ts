import type { Currency, NameOrder, Weekday, WorkingTime, Zone } from '../shared/index.ts';
import { COUNTRY_ROWS } from './country-rows.ts';
import { holidaysOf } from './holidays.ts';

/** What an organization begins with, by its country; its holidays are all that `holidaysOf` knows. Owners change all of it. */
export interface OrganizationPreset {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly currency: Currency;
  readonly zone: Zone;
  /** The country phone numbers without a country code are of. */
  readonly phoneCountry: string;
  readonly firstDayOfWeek: Weekday;
  /** 1–12 */
  readonly fiscalYearStartMonth: number;
  readonly working: WorkingTime;
  readonly nameOrder: NameOrder;
  /** BCP 47, for numbers and days */
  readonly locale: string;
}

function presetOf(row: string): OrganizationPreset {
  const [country = '', currency = '', zone = '', first, working = '', fiscal, until, nameOrder, locale = ''] =
    row.split(' ');
  return {
    country,
    currency,
    zone,
    phoneCountry: country,
    firstDayOfWeek: Number(first) as Weekday,
    fiscalYearStartMonth: Number(fiscal),
    working: {
      workingDays: [...working].map((day) => Number(day) as Weekday),
      hours: { from: '09:00', to: `${until}:00` },
      holidays: holidaysOf(country).map((holiday) => holiday.day),
    },
    nameOrder: nameOrder as NameOrder,
    locale,
  };
}

const ROWS: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.trim()
    .split('\n')
    .map((row) => [row.slice(0, 2), row]),
);

/** Every country one can choose, by code. */
export const COUNTRIES: readonly string[] = [...ROWS.keys()];

/**
 * The preset of a country; undefined for a code that is none.
 * Source: ISO 3166-1, ISO 4217, IANA and Unicode CLDR, as `country-rows.ts` names them; the month of the fiscal year is
 * custom.
 */
export function organizationPreset(country: string): OrganizationPreset | undefined {
  const row = ROWS.get(country);
  return row === undefined ? undefined : presetOf(row);
}
