import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import {
  type CivilDay,
  calendarWords,
  instantAt,
  isRefusal,
  sayer,
  sharedWords,
  type WorkingCalendar,
} from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import { followUpsWords } from '../words.ts';
import { checkReminderRules } from './check-reminder-rules.ts';
import { checkSnoozePolicy } from './check-snooze-policy.ts';
import { dueReminders } from './due-reminders.ts';
import { explainReminder } from './explain-reminder.ts';
import { gatherReminders } from './gather-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import type { RemindedFollowUp, Reminder, ReminderRule } from './reminder.ts';
import { seeReminder } from './see-reminder.ts';
import { SNOOZE_POLICY, type SnoozeChoice, snoozeReminder } from './snooze-reminder.ts';
import { reminderWords } from './words.ts';

const zone = 'Asia/Tokyo';
/** A Tuesday; the Monday before is a holiday. */
const today = '2026-11-24';
const at = (time: string, day: CivilDay = today) => instantAt(day, time, zone);
const office = [{ from: '09:00', to: '18:00' }];
const calendar: WorkingCalendar = {
  zone,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  days: { '2026-11-23': [] },
};
const say = sayer(sharedWords, calendarWords, followUpsWords, phraseWords, reminderWords);

const beforeTime = (minutes: number): ReminderRule => ({ kind: 'BEFORE_TIME', minutes });
const beforeDay = (days: number, time: string, count: 'DAYS' | 'WORKING_DAYS' = 'DAYS'): ReminderRule => ({
  kind: 'BEFORE_DAY',
  days,
  count,
  time,
});
const reminder = (moment: number, facts: Partial<Reminder> = {}): Reminder => ({
  rule: beforeTime(0),
  state: 'PLANNED',
  at: moment,
  snoozes: 0,
  ...facts,
});
const followUp = (
  reminders: readonly Reminder[],
  facts: Partial<RemindedFollowUp> = {},
): RemindedFollowUp => ({
  kind: 'CALL',
  label: null,
  state: 'OPEN',
  day: today,
  time: '15:00',
  reminders,
  ...facts,
});

describe('the reminders of a follow-up', () => {
  const moments = (
    due: { day: CivilDay; time: string | null },
    rules: readonly ReminderRule[],
    now = at('09:00', '2026-11-01'),
    where = zone,
  ) => {
    const planned = planReminders(due, rules, now, where, calendar);
    return Array.isArray(planned) ? planned.map((one) => one.at) : planned;
  };
  it('ring once where two of them meet, by the first', () => {
    const rules = [beforeTime(60), beforeDay(0, '14:00')];
    expect(
      planReminders({ day: today, time: '15:00' }, rules, at('09:00', '2026-11-01'), zone, calendar),
    ).toMatchObject([{ rule: beforeTime(60), at: at('14:00') }]);
  });
  it('ring minutes before its time, and at a time of day so many days before its day', () => {
    const rules = [beforeTime(10), beforeTime(60), beforeDay(1, '18:00'), beforeDay(0, '08:30')];
    expect(moments({ day: today, time: '15:00' }, rules)).toEqual([
      at('18:00', '2026-11-23'),
      at('08:30'),
      at('14:00'),
      at('14:50'),
    ]);
  });
  it('count working days where they are to', () => {
    const rules = [beforeDay(1, '09:00', 'WORKING_DAYS'), beforeDay(0, '09:00', 'WORKING_DAYS')];
    expect(moments({ day: today, time: null }, rules)).toEqual([at('09:00', '2026-11-20'), at('09:00')]);
    // No days before a holiday is the holiday.
    expect(moments({ day: '2026-11-23', time: null }, rules.slice(1))).toEqual([at('09:00', '2026-11-23')]);
  });
  it('are of the wall: the hour stays when the clocks change, and minutes are minutes that pass', () => {
    const berlin = 'Europe/Berlin';
    const due = { day: '2027-03-28', time: '03:10' };
    expect(moments(due, [beforeTime(30), beforeDay(1, '09:00')], 0, berlin)).toEqual([
      instantAt('2027-03-27', '09:00', berlin),
      instantAt('2027-03-28', '01:40', berlin),
    ]);
  });
  it('never ring twice at a moment, after the promise’s own, or in the past', () => {
    expect(moments({ day: today, time: '15:00' }, [beforeTime(60), beforeDay(0, '14:00')])).toEqual([
      at('14:00'),
    ]);
    expect(moments({ day: today, time: '08:00' }, [beforeDay(0, '09:00')])).toEqual([at('08:00')]);
    expect(moments({ day: today, time: '15:00' }, [beforeTime(60), beforeTime(10)], at('14:30'))).toEqual([
      at('14:50'),
    ]);
  });
  it('leave a timed promise at least its own moment, and say nothing of minutes where there is no time', () => {
    expect(moments({ day: today, time: '15:00' }, [beforeTime(60)], at('14:30'))).toEqual([at('15:00')]);
    expect(moments({ day: today, time: null }, [beforeTime(60)])).toEqual([]);
    expect(moments({ day: today, time: '15:00' }, [], at('15:00'))).toEqual([]);
  });
  it('cannot count the working days of a calendar that never opens', () => {
    const rules = [beforeDay(1, '09:00', 'WORKING_DAYS')];
    expect(
      planReminders({ day: today, time: null }, rules, 0, zone, { zone, week: {}, days: {} }),
    ).toMatchObject({
      because: 'never-open',
    });
  });
  it.each<[unknown, string, readonly string[]]>([
    [Array.from({ length: 11 }, () => beforeTime(1)), 'value-unfit', []],
    [[beforeTime(-1)], 'reminder-minutes-unfit', ['0', 'minutes']],
    [[beforeTime(0.5)], 'reminder-minutes-unfit', ['0', 'minutes']],
    [[beforeDay(61, '09:00')], 'reminder-days-unfit', ['0', 'days']],
    [[beforeTime(10), beforeDay(1, '9:00')], 'time-of-day-unreadable', ['1', 'time']],
    [[{ ...beforeTime(1), kind: 'AFTER' }], 'value-unfit', ['0', 'kind']],
    [[{ ...beforeDay(1, '09:00'), count: 'WEEKS' }], 'value-unfit', ['0', 'count']],
    [[{ kind: 'BEFORE_TIME' }], 'value-unfit', ['0', 'minutes']],
    [[null], 'value-unfit', ['0']],
    [null, 'value-unfit', []],
  ])('are checked before they are kept %#', (rules, because, path) => {
    expect(checkReminderRules(rules)).toMatchObject({ because, path });
  });
  it('are kept as they are where they can be', () => {
    const rules = [beforeTime(0), beforeDay(60, '00:00')];
    expect(checkReminderRules(rules)).toEqual(rules);
  });
  it('law: whatever was stored is kept or refused, and what is kept rings', () => {
    const due = { day: '2026-11-24', time: '15:00' };
    expectKeptOrRefused([beforeTime(10), beforeDay(2, '09:00')], checkReminderRules, (kept) => {
      const planned = planReminders(due, kept, 0, zone, calendar);
      if (isRefusal(planned)) throw new Error(planned.because);
      expect(planned.every(({ at }) => Number.isSafeInteger(at))).toBe(true);
    });
  });
});

describe('what rings', () => {
  const ring = (
    reminders: readonly Reminder[],
    since: number,
    now: number,
    facts?: Partial<RemindedFollowUp>,
  ) => dueReminders(followUp(reminders, facts), since, now, zone);
  const told = (due: ReturnType<typeof ring>) =>
    due.ring && [say(due.ring.because, 'en'), say(due.ring.because, 'ja')];

  it('is the reminder whose moment has come, saying how long is left', () => {
    const due = ring([reminder(at('14:50'))], at('14:49'), at('14:50'));
    expect(due.ring).toMatchObject({ isLate: false, reminder: { state: 'SENT', at: at('14:50') } });
    expect(due.reminders).toMatchObject([{ state: 'SENT' }]);
    expect(told(due)).toEqual(['Call: in 10 minutes.', '予定時刻まであと10分です（電話）。']);
    expect(told(ring([reminder(at('15:00'))], at('14:59'), at('15:00')))?.[0]).toBe('Call: now.');
    expect(told(ring([reminder(at('09:00'))], at('08:59'), at('09:00'), { time: null }))?.[1]).toBe(
      '今日が予定日です（電話）。',
    );
    expect(told(ring([reminder(at('09:00'))], at('08:59'), at('09:00'), { day: '2026-11-26' }))?.[1]).toBe(
      '2日後の2026年11月26日 15:00の予定です（電話）。',
    );
  });
  it('is told once when a process was away, for all that came due meanwhile', () => {
    const all = [at('09:00', '2026-11-23'), at('14:00'), at('14:50')].map((moment) => reminder(moment));
    const due = ring(all, at('08:00', '2026-11-23'), at('16:10'));
    expect(due.reminders.map(({ state }) => state)).toEqual(['MISSED', 'MISSED', 'SENT']);
    expect(due.ring).toMatchObject({ isLate: true, reminder: { at: at('14:50') } });
    expect(told(due)).toEqual([
      'Call: 1 hour 10 minutes late. This stands for 3 reminders; the latest came due 1 hour 20 minutes ago.',
      '予定時刻を過ぎてから1時間10分です（電話）。リマインダー3件分をまとめています（最後は1時間20分前の分です）。',
    ]);
    expect(told(ring([reminder(at('14:50'))], at('14:00'), at('09:00', '2026-11-26')))?.[0]).toBe(
      'Call: 2 days overdue. This reminder is 1 day 18 hours late.',
    );
  });
  it('is nothing before its moment, after it was told, or when the follow-up is done', () => {
    expect(ring([reminder(at('14:50'))], at('14:00'), at('14:49')).ring).toBeNull();
    expect(ring([reminder(at('14:50'))], at('14:50'), at('14:51')).ring).toBeNull();
    expect(ring([reminder(at('14:50'), { state: 'SENT' })], 0, at('14:50')).ring).toBeNull();
    expect(ring([reminder(at('14:50'))], 0, at('14:50'), { state: 'DONE' }).ring).toBeNull();
  });
  it('is told to one member in one sentence when much of it is late', () => {
    const late = { reminder: reminder(0), isLate: true, because: { key: 'reminder-now' } };
    const onTime = { ...late, isLate: false };
    expect(gatherReminders([late, onTime])).toEqual({ single: [late, onTime], together: null });
    const gathered = gatherReminders([late, onTime, late]);
    expect(gathered).toMatchObject({ single: [onTime], together: { rings: [late, late] } });
    expect(gathered.together && say(gathered.together.because, 'ja')).toBe(
      '送れなかったリマインダーが2件あります。「今日の予定」を確かめてください。',
    );
  });
});

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
