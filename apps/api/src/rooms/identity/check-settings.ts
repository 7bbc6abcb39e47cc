import { COUNTRIES } from '@mikomi/domain/identity';
import {
  isDay,
  isTime,
  isZone,
  type NameOrder,
  type Refusal,
  refuse,
  tidySpaces,
  type WorkingTime,
} from '@mikomi/domain/shared';

type Maybe<Value> = Value | null | undefined;

/** What owners may set; what is left out, or null, stays. */
export interface OrganizationSettings {
  readonly name?: Maybe<string>;
  readonly country?: Maybe<string>;
  readonly currency?: Maybe<string>;
  readonly timeZone?: Maybe<string>;
  readonly phoneCountry?: Maybe<string>;
  readonly firstDayOfWeek?: Maybe<number>;
  readonly fiscalYearStartMonth?: Maybe<number>;
  readonly nameOrder?: Maybe<NameOrder>;
  readonly locale?: Maybe<string>;
  readonly workingHours?: Maybe<Omit<WorkingTime, 'holidays'>>;
  readonly holidays?: Maybe<readonly string[]>;
}

type Given = { readonly [Name in keyof OrganizationSettings]?: NonNullable<OrganizationSettings[Name]> };

const MOST_HOLIDAYS = 500;

/** Holds settings to what the product can count and write with; answers what was given, tidied. */
export function checkSettings(
  settings: OrganizationSettings,
): { readonly kind: 'fit'; readonly values: Given } | Refusal {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value != null)) as Given;
  const { name, country, timeZone, phoneCountry, firstDayOfWeek, fiscalYearStartMonth } = given;
  const { locale, workingHours, holidays } = given;
  const tidy = name === undefined ? undefined : tidySpaces(name);
  if (tidy === '') return refuse('text-blank', { path: ['name'] });
  if (tidy && tidy.length > 120)
    return refuse('text-too-long', { path: ['name'], parameters: { atMost: 120 } });
  if (country !== undefined && !COUNTRIES.includes(country)) return unfit('country');
  if (phoneCountry !== undefined && !COUNTRIES.includes(phoneCountry)) return unfit('phoneCountry');
  if (timeZone !== undefined && !isZone(timeZone))
    return refuse('zone-unknown', { path: ['timeZone'], parameters: { zone: timeZone } });
  if (firstDayOfWeek !== undefined && !within(firstDayOfWeek, 1, 7)) return unfit('firstDayOfWeek');
  if (fiscalYearStartMonth !== undefined && !within(fiscalYearStartMonth, 1, 12))
    return unfit('fiscalYearStartMonth');
  if (locale !== undefined && !isLocale(locale)) return unfit('locale');
  if (workingHours !== undefined && !areWorkingHours(workingHours)) return unfit('workingHours');
  if (holidays !== undefined && (holidays.length > MOST_HOLIDAYS || !holidays.every(isDay)))
    return unfit('holidays');
  const tidied = {
    ...given,
    ...(tidy === undefined ? {} : { name: tidy }),
    ...(holidays === undefined ? {} : { holidays: [...new Set(holidays)].sort() }),
  };
  return { kind: 'fit', values: tidied };
}

/** True for a language tag whose numbers and days this platform can write. */
export function isLocale(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function unfit(field: string): Refusal {
  return refuse('setting-unfit', { path: [field] });
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function areWorkingHours({ workingDays, hours }: Omit<WorkingTime, 'holidays'>): boolean {
  const days = new Set(workingDays);
  return (
    days.size > 0 &&
    days.size === workingDays.length &&
    workingDays.every((day) => within(day, 1, 7)) &&
    isTime(hours.from) &&
    isTime(hours.to) &&
    hours.from < hours.to
  );
}
