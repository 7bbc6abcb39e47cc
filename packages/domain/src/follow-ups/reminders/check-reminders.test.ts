import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { instantAt, type WorkingCalendar } from '../../shared/index.ts';
import { checkReminders } from './check-reminders.ts';
import { dueReminders } from './due-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import type { RemindedFollowUp } from './reminder.ts';

const zone = 'Asia/Tokyo';
const day = [{ from: '09:00', to: '18:00' }];
const calendar: WorkingCalendar = { zone, week: { 1: day, 2: day, 3: day, 4: day, 5: day }, days: {} };
const now = instantAt('2026-11-24', '10:00', zone);
const promise = { kind: 'CALL', label: null, state: 'OPEN', day: '2026-11-26', time: '15:00' } as const;
const planned = planReminders(
  promise,
  [
    { kind: 'BEFORE_TIME', minutes: 15 },
    { kind: 'BEFORE_DAY', days: 1, count: 'WORKING_DAYS', time: '17:00' },
  ],
  now,
  zone,
  calendar,
);
if ('because' in planned) throw new Error(planned.because);
const [first] = planned;

describe('stored reminders', () => {
  it('come back as they were planned', () => {
    expect(planned).toHaveLength(2);
    expect(checkReminders(JSON.parse(JSON.stringify(planned)))).toEqual(planned);
  });

  it.each<[unknown, string, string]>([
    [[{ ...first, state: 'RUNG' }], 'value-unfit', '0.state'],
    [[{ ...first, at: 9e15 }], 'value-unfit', '0.at'],
    [[{ ...first, snoozes: -1 }], 'value-unfit', '0.snoozes'],
    [[first, { ...first, rule: null }], 'value-unfit', '1.rule'],
    [[{ ...first, rule: { kind: 'BEFORE_TIME', minutes: 0.5 } }], 'reminder-minutes-unfit', '0.rule.minutes'],
  ])('are refused with %j', (stored, because, path) => {
    expect(checkReminders(stored)).toMatchObject({ because, path: path.split('.') });
  });

  it('law: whatever was stored is refused under its path, or rings', () => {
    const later = instantAt('2026-11-26', '14:50', zone);
    expectKeptOrRefused(planned, checkReminders, (reminders) => {
      const followUp: RemindedFollowUp = { ...promise, reminders };
      const told = dueReminders(followUp, 0, later, zone);
      expect(told.reminders).toHaveLength(reminders.length);
    });
  });
});
