import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '../../shared/index.ts';
import { claimableAt } from './claimable-at.ts';
import { isSameMissedCall } from './is-same-missed-call.ts';

const minute = 60_000;
const day = [{ from: '09:00', to: '18:00' }];
const office: WorkingCalendar = {
  zone: 'Asia/Tokyo',
  week: { 1: day, 2: day, 3: day, 4: day, 5: day },
  days: {},
};
const monday = Date.UTC(2026, 10, 30, 1, 5); // 10:05 in Tokyo

describe('a missed call', () => {
  const missed = { at: monday, direction: 'IN', outcome: 'NO_ANSWER' } as const;

  test('is the same within half an hour, whichever is told first', () => {
    expect(isSameMissedCall(missed, monday + 30 * minute)).toBe(true);
    expect(isSameMissedCall(missed, monday - 30 * minute)).toBe(true);
  });

  test('is another one later, and after somebody talked or tried to', () => {
    expect(isSameMissedCall(missed, monday + 30 * minute + 1)).toBe(false);
    expect(isSameMissedCall({ ...missed, outcome: 'REACHED' }, monday + minute)).toBe(false);
    expect(isSameMissedCall({ ...missed, direction: 'OUT' }, monday + minute)).toBe(false);
  });
});

describe('a call-back', () => {
  test('is anybody’s after two minutes of work', () => {
    expect(claimableAt(monday, office)).toBe(monday + 2 * minute);
  });

  test('of the night waits until the office has been open for as long', () => {
    expect(claimableAt(Date.UTC(2026, 10, 29, 14, 0), office)).toBe(Date.UTC(2026, 10, 30, 0, 2));
  });

  test('is anybody’s at once where nobody ever works', () => {
    expect(claimableAt(monday, { zone: 'Asia/Tokyo', week: {}, days: {} })).toBe(monday);
  });
});
