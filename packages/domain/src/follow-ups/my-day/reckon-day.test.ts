import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, daysBetween, instantAt } from '../../shared/index.ts';
import { reckonDay } from './reckon-day.ts';

const zones = fc.constantFrom(
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Australia/Lord_Howe',
);
/** Any time of ten years, and the days around which Samoa left out a day and São Paulo had no midnight. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2020, 0, 1) }),
  fc.integer({ min: Date.UTC(2011, 11, 29), max: Date.UTC(2012, 0, 9) }),
  fc.integer({ min: Date.UTC(2018, 10, 3), max: Date.UTC(2018, 10, 12) }),
);

it('law: days gone by are the midnights between, whatever the clocks did', () => {
  fc.assert(
    fc.property(
      zones,
      instants,
      fc.array(fc.integer({ min: -1_000_000, max: 100_000 }), { size: 'max', maxLength: 20 }),
      (zone, now, aways) => {
        const { daysAgo, today } = reckonDay(now, zone);
        for (const seconds of aways) {
          const at = now + seconds * 1000;
          const day = dayOf(at, zone);
          expect(daysAgo(at)).toBe(Math.max(0, daysBetween(day, today)));
        }
      },
    ),
  );
});

it('counts a day from its midnight on', () => {
  const zone = 'Europe/Berlin';
  const { daysAgo, daysUntil, tomorrowAt } = reckonDay(instantAt('2026-10-26', '00:30', zone), zone);
  const midnight = instantAt('2026-10-26', '00:00', zone);
  // The day before had twenty-five hours.
  expect(
    [midnight, midnight - 1, midnight - 25 * 3_600_000, midnight - 25 * 3_600_000 - 1].map(daysAgo),
  ).toEqual([0, 1, 1, 2]);
  expect([daysUntil('2026-10-25'), daysUntil('2026-11-02')]).toEqual([-1, 7]);
  expect(tomorrowAt).toBe(instantAt('2026-10-27', '00:00', zone));
});
