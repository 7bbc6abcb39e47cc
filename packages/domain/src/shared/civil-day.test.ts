import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  daysOf,
  firstOfMonth,
  isDay,
  parseDay,
  weekdayOf,
} from './civil-day.ts';
import { formatClock } from './format-clock.ts';
import { formatDay } from './format-day.ts';

const anyDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('a civil day', () => {
  it.each([undefined, null, 5, ['2026-11-29'], {}])('%j is none', (given) => {
    expect(isDay(given)).toBe(false);
    expect(parseDay(given)).toMatchObject({
      because: 'day-unreadable',
      parameters: { text: expect.anything() },
    });
  });
  it.each(['2024-02-29', '1800-01-01', '2199-12-31'])('%s exists', (text) => expect(isDay(text)).toBe(true));
  it.each(['2023-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '2026-01-01T00:00', ''])(
    '%s does not',
    (text) => {
      expect(parseDay(text)).toMatchObject({ kind: 'refused', because: 'day-unreadable' });
    },
  );
  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });
  it('knows its weekday', () => {
    expect(weekdayOf('2026-07-05')).toBe(7);
  });
  it('carries months into years', () => {
    expect([firstOfMonth(2026, 0), firstOfMonth(2026, 13), firstOfMonth(2026, -11)]).toEqual([
      '2025-12-01',
      '2027-01-01',
      '2025-01-01',
    ]);
  });
  it('lists a range with both ends, or nothing', () => {
    expect(daysOf({ from: '2026-02-28', to: '2026-03-01' })).toEqual(['2026-02-28', '2026-03-01']);
    expect(daysOf({ from: '2026-03-01', to: '2026-02-28' })).toEqual([]);
  });
  it('is written as the language does, whatever the zone of the machine', () => {
    expect(formatDay('2026-07-04', 'ja')).toBe('2026年7月4日');
    expect(formatDay('2026-07-04', 'en', 'withoutYear')).toBe('Sat, Jul 4');
    expect(formatClock('06:39', 'ja')).toBe('6:39');
    expect(formatClock('18:39', 'en')).toMatch(/^6:39\sPM$/);
  });
});

describe('laws of days', () => {
  it('adding n days lies n days away, and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        const there = addDays(day, n);
        expect(daysBetween(day, there)).toBe(n);
        expect(addDays(there, -n)).toBe(day);
        expect(compareDays(day, there)).toBe(-Math.sign(n) + 0);
      }),
    );
  });
  it('weekdays come round', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });
});
