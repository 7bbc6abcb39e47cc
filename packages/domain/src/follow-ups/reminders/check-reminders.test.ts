import { describe, expect, it } from 'vitest';
import { at, beforeDay, beforeTime, calendar, zone } from '../../../test/follow-ups/reminders.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { checkReminders } from './check-reminders.ts';
import { dueReminders } from './due-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import type { RemindedFollowUp } from './reminder.ts';

const promise = { kind: 'CALL', label: null, state: 'OPEN', day: '2026-11-26', time: '15:00' } as const;
const planned = planReminders(
  promise,
  [beforeTime(15), beforeDay(1, '17:00', 'WORKING_DAYS')],
  at('10:00'),
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
    const later = at('14:50', '2026-11-26');
    expectKeptOrRefused(planned, checkReminders, (reminders) => {
      const followUp: RemindedFollowUp = { ...promise, reminders };
      const told = dueReminders(followUp, 0, later, zone);
      expect(told.reminders).toHaveLength(reminders.length);
    });
  });
});
