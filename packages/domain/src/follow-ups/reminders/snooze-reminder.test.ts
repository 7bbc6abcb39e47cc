import { describe, expect, it } from 'vitest';
import { at, calendar, followUp, reminder, say, zone } from '../../../test/follow-ups/reminders.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { checkSnoozePolicy } from './check-snooze-policy.ts';
import { dueReminders } from './due-reminders.ts';
import { explainReminder } from './explain-reminder.ts';
import type { Reminder } from './reminder.ts';
import { seeReminder } from './see-reminder.ts';
import { SNOOZE_POLICY, type SnoozeChoice, snoozeReminder } from './snooze-reminder.ts';

describe('a reminder that rang', () => {
  const sent = reminder(at('14:50'), { state: 'SENT' });
  const snooze = (choice: SnoozeChoice, now = at('14:51'), facts: Partial<Reminder> = {}) =>
    snoozeReminder(followUp([sent]), { ...sent, ...facts }, choice, now, zone, calendar);

  it('is seen, once; what has not rung cannot be', () => {
    expect(seeReminder(sent)).toMatchObject({ state: 'SEEN' });
    expect(seeReminder({ ...sent, state: 'SEEN' })).toMatchObject({ state: 'SEEN' });
    for (const state of ['PLANNED', 'SNOOZED', 'MISSED'] as const)
      expect(seeReminder({ ...sent, state })).toMatchObject({ because: 'reminder-not-sent' });
  });
  it('law: whatever policy of it was stored is kept or refused, and what is kept rings again', () => {
    expect(checkSnoozePolicy(SNOOZE_POLICY)).toBe(SNOOZE_POLICY);
    expectKeptOrRefused(SNOOZE_POLICY, checkSnoozePolicy, (policy) => {
      const choice = { kind: 'TOMORROW_MORNING' } as const;
      const outcome = snoozeReminder(followUp([sent]), sent, choice, at('14:51'), zone, calendar, policy);
      expect(['snoozed', 'refused']).toContain(outcome.kind);
    });
  });
  it('rings again later today: two working hours later, else two hours later, else not today', () => {
    const later = (now: number) => snooze({ kind: 'LATER_TODAY' }, now);
    expect(later(at('11:00'))).toMatchObject({ reminder: { state: 'SNOOZED', at: at('13:00'), snoozes: 1 } });
    expect(later(at('07:00'))).toMatchObject({ reminder: { at: at('11:00') } });
    expect(later(at('17:00'))).toMatchObject({ reminder: { at: at('19:00') } });
    expect(later(at('22:30'))).toMatchObject({ because: 'no-later-today' });
  });
  it('rings again when work begins on the next working day', () => {
    const tomorrow = snooze({ kind: 'TOMORROW_MORNING' });
    expect(tomorrow).toMatchObject({ reminder: { at: at('09:00', '2026-11-25') } });
    expect(tomorrow.because).toMatchObject({ key: 'reminder-snoozed-past' });
    const friday = at('12:00', '2026-11-27');
    expect(snooze({ kind: 'TOMORROW_MORNING' }, friday)).toMatchObject({
      reminder: { at: at('09:00', '2026-11-30') },
    });
    const soon = { ...SNOOZE_POLICY, farthestDays: 1 };
    const choice = { kind: 'TOMORROW_MORNING' } as const;
    expect(snoozeReminder(followUp([sent]), sent, choice, friday, zone, calendar, soon)).toMatchObject({
      because: 'snooze-too-far',
      path: ['kind'],
    });
  });
  it('rings again at a moment of one’s own, in the future and not too far', () => {
    expect(snooze({ kind: 'UNTIL', at: at('14:55') })).toMatchObject({
      because: { key: 'reminder-snoozed' },
    });
    expect(snooze({ kind: 'UNTIL', at: at('14:51') })).toMatchObject({ because: 'snooze-in-past' });
    for (const moment of [Number.NaN, at('14:55') + 0.5, 9e15])
      expect(snooze({ kind: 'UNTIL', at: moment })).toMatchObject({ because: 'value-unfit', path: ['at'] });
    expect(snooze({ kind: 'FOO' } as never)).toMatchObject({ because: 'value-unfit', path: ['kind'] });
    expect(snooze(null as never)).toMatchObject({ because: 'value-unfit', path: [] });
    expect(snooze({ kind: 'LATER_TODAY' }, at('23:59'))).toMatchObject({
      because: 'no-later-today',
      path: ['kind'],
    });
    expect(snooze({ kind: 'UNTIL', at: at('15:00') })).toMatchObject({
      because: { key: 'reminder-snoozed' },
    });
    expect(snooze({ kind: 'UNTIL', at: at('14:51', '2026-12-24') })).toMatchObject({ kind: 'snoozed' });
    expect(snooze({ kind: 'UNTIL', at: at('14:52', '2026-12-24') })).toMatchObject({
      because: 'snooze-too-far',
    });
    expect(snooze({ kind: 'UNTIL', at: at('14:51', '2027-01-24') })).toMatchObject({
      because: 'snooze-too-far',
    });
  });
  it('tells of a time after midnight by the minutes to it, and of one days ahead with its time', () => {
    const told = (time: string | null, now: number) => {
      const sentence = explainReminder({ kind: 'CALL', label: null, day: '2026-11-25', time }, now, zone);
      return [say(sentence, 'en').replaceAll('\u202f', ' '), say(sentence, 'ja')];
    };
    expect(told('00:05', at('23:55'))).toEqual([
      'Call: in 10 minutes.',
      '予定時刻まであと10分です（電話）。',
    ]);
    expect(told('09:00', at('18:00'))).toEqual([
      'Call: due tomorrow, Nov 25, 2026, 9:00 AM.',
      '明日（2026年11月25日 9:00）の予定です（電話）。',
    ]);
    expect(told(null, at('23:55'))[0]).toBe('Call: due tomorrow, Nov 25, 2026.');
  });
  it('says how often it was put off when it rings again', () => {
    const again = reminder(at('14:55'), { state: 'SNOOZED', snoozes: 2 });
    const due = dueReminders(followUp([again]), at('14:54'), at('14:55'), zone);
    expect(due.ring && say(due.ring.because, 'ja')).toBe(
      '予定時刻まであと5分です（電話）。このリマインダーは2回先送りされています。',
    );
  });
  it('can be put off again, but not before it rang, once missed, or when the follow-up is done', () => {
    const choice = { kind: 'UNTIL', at: at('15:30') } as const;
    expect(snooze(choice, at('14:51'), { state: 'SNOOZED' })).toMatchObject({ kind: 'snoozed' });
    expect(snooze(choice, at('14:51'), { state: 'PLANNED' })).toMatchObject({ because: 'reminder-not-sent' });
    expect(snooze(choice, at('14:51'), { state: 'MISSED' })).toMatchObject({ because: 'reminder-not-sent' });
    const done = followUp([sent], { state: 'DONE' });
    expect(snoozeReminder(done, sent, choice, at('14:51'), zone, calendar)).toMatchObject({
      because: 'follow-up-closed',
    });
  });
});
