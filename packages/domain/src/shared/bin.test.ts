import { describe, expect, test } from 'vitest';
import { lastDayInBin, restedSince } from './bin.ts';
import { dayOf } from './zone.ts';

const instant = Date.parse;
const HOUR_MS = 60 * 60 * 1000;

describe('what is deleted', () => {
  test.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'UTC'])(
    'goes on no day on which it is promised to be there, in %s',
    (zone) => {
      for (let deletedAt = instant('2026-01-01T00:30:00Z'); deletedAt < instant('2027-01-01T00:00:00Z'); ) {
        const last = lastDayInBin(deletedAt, zone);
        const goes = deletedAt + (deletedAt - restedSince(deletedAt));
        expect(dayOf(goes, zone) > last).toBe(true);
        deletedAt += 7 * HOUR_MS;
      }
    },
  );

  test('can be brought back on the thirtieth day after, where one is', () => {
    expect(lastDayInBin(instant('2026-03-01T16:00:00Z'), 'UTC')).toBe('2026-03-31');
    expect(lastDayInBin(instant('2026-03-01T16:00:00Z'), 'Asia/Tokyo')).toBe('2026-04-01');
  });
});
