import { describe, expect, it } from 'vitest';
import {
  at,
  beforeDay,
  beforeTime,
  calendar,
  followUp,
  reminder,
  say,
  today,
  zone,
} from '../../../test/follow-ups/reminders.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { type CivilDay, instantAt, isRefusal } from '../../shared/index.ts';
import { checkReminderRules } from './check-reminder-rules.ts';
import { dueReminders } from './due-reminders.ts';
import { gatherReminders } from './gather-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import type { RemindedFollowUp, Reminder, ReminderRule } from './reminder.ts';

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
