import { expect, it } from 'vitest';
import { gapsOf, instantAt, LOCALES, sayer, sharedWords, type WorkingCalendar } from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import { checkReminderRules } from './check-reminder-rules.ts';
import { dueReminders } from './due-reminders.ts';
import { explainReminder } from './explain-reminder.ts';
import { gatherReminders } from './gather-reminders.ts';
import type { RemindedFollowUp, Reminder } from './reminder.ts';
import { seeReminder } from './see-reminder.ts';
import { type SnoozeChoice, snoozeReminder } from './snooze-reminder.ts';
import { reminderWords } from './words.ts';

it('has everything to say in both languages, and says every sentence of its book', () => {
  expect(gapsOf(reminderWords)).toEqual([]);
  const zone = 'Asia/Tokyo';
  const at = (time: string, day = '2026-11-24') => instantAt(day, time, zone);
  const week = { 2: [{ from: '09:00', to: '18:00' }] };
  const calendar: WorkingCalendar = { zone, week, days: {} };
  const rule = { kind: 'BEFORE_TIME', minutes: 10 } as const;
  const waiting: Reminder = { rule, state: 'SNOOZED', at: at('14:50'), snoozes: 1 };
  const followUp: RemindedFollowUp = {
    kind: 'CALL',
    label: null,
    state: 'OPEN',
    day: '2026-11-24',
    time: '15:00',
    reminders: [waiting],
  };
  const two = { ...followUp, reminders: [waiting, { ...waiting, at: at('14:00') }] };
  const sent: Reminder = { ...waiting, state: 'SENT' };
  const snooze = (choice: SnoozeChoice, now = at('14:51')) =>
    snoozeReminder(followUp, sent, choice, now, zone, calendar);
  const late = { reminder: sent, isLate: true, because: { key: 'reminder-now' } };
  const all = [
    ...[at('14:50'), at('15:00'), at('16:00'), at('09:00', '2026-11-20'), at('09:00', '2026-11-26')].map(
      (now) => explainReminder(followUp, now, zone),
    ),
    explainReminder({ ...followUp, time: null }, at('09:00'), zone),
    explainReminder({ ...followUp, time: null }, at('09:00', '2026-11-23'), zone),
    explainReminder({ ...followUp, time: null }, at('09:00', '2026-11-20'), zone),
    explainReminder(followUp, at('01:00', '2026-11-23'), zone),
    dueReminders(followUp, 0, at('14:50'), zone),
    dueReminders(followUp, 0, at('16:00'), zone),
    dueReminders(two, 0, at('16:00'), zone),
    gatherReminders([late, late]),
    seeReminder(waiting),
    snooze({ kind: 'UNTIL', at: at('14:55') }),
    snooze({ kind: 'UNTIL', at: at('15:30') }),
    snooze({ kind: 'UNTIL', at: 0 }),
    snooze({ kind: 'UNTIL', at: at('09:00', '2027-11-24') }),
    snooze({ kind: 'LATER_TODAY' }, at('23:00')),
    checkReminderRules([{ ...rule, minutes: 0.5 }]),
    checkReminderRules([{ kind: 'BEFORE_DAY', days: 99, count: 'DAYS', time: '09:00' }]),
  ];
  const keys = [...JSON.stringify(all).matchAll(/"(?:key|because)":"([^"]+)"/g)].map(([, key = '']) => key);
  expect(Object.keys(reminderWords.en).filter((key) => !keys.includes(key))).toEqual([]);
  const say = sayer(sharedWords, phraseWords, reminderWords);
  for (const key of keys) for (const locale of LOCALES) expect(say({ key }, locale)).not.toBe(key);
});
