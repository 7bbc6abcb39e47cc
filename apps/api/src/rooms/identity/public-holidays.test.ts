import { COUNTRIES, holidaysOf } from '@mikomi/domain/identity';
import { isDay } from '@mikomi/domain/shared';
import { expect, test } from 'vitest';
import { publicHolidays } from './public-holidays.ts';

test('are those of a country, those that last for days and those that move too', async () => {
  expect(await publicHolidays('DE', 2027)).toEqual(
    expect.arrayContaining(['2027-01-01', '2027-03-26', '2027-10-03', '2028-12-26']),
  );
  const seollal = ['2027-02-07', '2027-02-08', '2027-02-09'];
  expect(await publicHolidays('KR', 2027)).toEqual(expect.arrayContaining(seollal));
  expect(await publicHolidays('TR', 2027)).not.toContain('2027-03-12');
});

test('of Japan agree with those that its law is reckoned to', async () => {
  const between = holidaysOf('JP').filter(({ ja }) => ja === '国民の休日');
  // The library knows a day between two holidays only of the years for which it was told so.
  const isNamed = (day: string) => !between.some((each) => each.day === day);
  const ours = holidaysOf('JP').map(({ day }) => day);
  for (const year of [2024, 2026, 2028, 2030, 2032, 2034]) {
    const ofYears = (day: string) => day >= `${year}-01-01` && day <= `${year + 1}-12-31`;
    const theirs = await publicHolidays('JP', year);
    expect(theirs.filter(isNamed)).toEqual(ours.filter((day) => ofYears(day) && isNamed(day)));
    if (year === 2026) expect(theirs).toEqual(ours.filter(ofYears));
  }
});

test('are days, each once, for every country one can choose; most have some', async () => {
  const lists = await Promise.all(COUNTRIES.map((country) => publicHolidays(country, 2027)));
  for (const days of lists) {
    expect(days.every(isDay)).toBe(true);
    expect(new Set(days).size).toBe(days.length);
  }
  expect(lists.filter(({ length }) => length > 0).length).toBeGreaterThan(200);
});
