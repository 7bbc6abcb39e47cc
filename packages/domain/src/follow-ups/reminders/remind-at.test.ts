import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { addDays, dayOf, wallClockOf } from '../../shared/index.ts';
import { checkReminderPolicy } from './check-reminder-policy.ts';
import { remindAt } from './remind-at.ts';
import { REMINDER_POLICY } from './reminder-policy.ts';

/** 2026-11-23 23:30 in Tokyo. */
const now = Date.UTC(2026, 10, 23, 14, 30);
const tokyo = 'Asia/Tokyo';

describe('the one reminder of a promise', () => {
  it('is by its assignee’s policy, not later than the promise and never in the past', () => {
    const policy = { dayTime: '07:30', minutesBefore: 45 };
    const at = (day: string, time: string | null) => remindAt({ day, time }, now, tokyo, policy);
    expect(at('2026-11-24', null)).toBe(Date.UTC(2026, 10, 23, 22, 30));
    expect(at('2026-11-24', '15:00')).toBe(Date.UTC(2026, 10, 24, 5, 15));
    expect(at('2026-11-24', '00:10')).toBe(Date.UTC(2026, 10, 23, 15, 10));
    expect([at('2026-11-23', null), at('2026-11-23', '23:30')]).toEqual([null, null]);
  });

  it('law: whatever policy of reminding was stored is kept or refused, and what is kept rings', () => {
    expect(checkReminderPolicy(REMINDER_POLICY)).toBe(REMINDER_POLICY);
    expectKeptOrRefused(REMINDER_POLICY, checkReminderPolicy, (policy) => {
      expect(remindAt({ day: '2026-12-24', time: null }, now, tokyo, policy)).toBeGreaterThan(now);
      expect(remindAt({ day: '2026-12-24', time: '15:00' }, now, tokyo, policy)).toBeGreaterThan(now);
    });
  });

  it('law: a reminder is in the future, and never after the promise’s day', () => {
    const zones = fc.constantFrom(tokyo, 'America/New_York', 'Pacific/Auckland', 'UTC');
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 400 }),
        (zone, minute, ahead) => {
          const day = addDays(dayOf(now, zone), ahead);
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const at = remindAt({ day, time }, now, zone);
          if (at === null) expect(ahead === 0 && time <= wallClockOf(now, zone).time).toBe(true);
          else expect(at > now && dayOf(at, zone) <= day).toBe(true);
        },
      ),
    );
  });
});
