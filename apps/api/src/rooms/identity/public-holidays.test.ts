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

test('agree with the list that the Cabinet Office publishes', async () => {
  const ours = holidaysOf('JP').map(({ day }) => day);
  expect(await publicHolidays('JP', 2026)).toEqual(ours);
});

test('are days, each once, for every country one can choose; most have some', async () => {
  const lists = await Promise.all(COUNTRIES.map((country) => publicHolidays(country, 2027)));
  for (const days of lists) {
    expect(days.every(isDay)).toBe(true);
    expect(new Set(days).size).toBe(days.length);
  }
  expect(lists.filter(({ length }) => length > 0).length).toBeGreaterThan(200);
});
