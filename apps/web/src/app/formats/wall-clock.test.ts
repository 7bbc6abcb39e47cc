import { expect, test } from 'vitest';
import { clockOf, instantIn, startOfDayIn } from './wall-clock.ts';

test.each([
  ['2026-11-23', 'Asia/Tokyo', '2026-11-22T15:00:00.000Z'],
  ['2026-07-04', 'America/New_York', '2026-07-04T04:00:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDayIn(day, zone)).toBe(instant);
});

test.each([
  ['2026-11-23', '09:05', 'Asia/Tokyo', '2026-11-23T00:05:00.000Z'],
  ['2026-11-23', '23:59', 'Europe/Berlin', '2026-11-23T22:59:00.000Z'],
  ['2026-03-08', '03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
])('%s %s in %s is %s, and back', (day, time, zone, instant) => {
  expect(instantIn(day, time, zone)).toBe(instant);
  expect(clockOf(Date.parse(instant), zone)).toBe(time);
});
