import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  instantAt,
  isRefusal,
  LOCALES,
  sayer,
  sharedWords,
  type WorkingCalendar,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import { phraseWords } from '../phrases/words.ts';
import { dueReminders } from './due-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import type { RemindedFollowUp, Reminder, ReminderRule } from './reminder.ts';
import { REMINDER_MOVES, seeReminder } from './see-reminder.ts';
import { snoozeReminder } from './snooze-reminder.ts';
import { reminderWords } from './words.ts';

const zone = fc.constantFrom('Asia/Tokyo', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
const office = [{ from: '09:00', to: '18:00' }];
const calendarIn = (name: string): WorkingCalendar => ({
  zone: name,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  days: {},
});
const minute = fc.integer({ min: 0, max: 1439 });
const time = minute.map(
  (all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`,
);
/** Around the days on which clocks change in the north, and in the south. */
const day = fc
  .tuple(
    fc.constantFrom('2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28', '2026-10-04'),
    fc.integer({ min: -2, max: 3 }),
  )
  .map(([change, away]) => addDays(change, away));
const due = fc.record({ day, time: fc.option(time, { nil: null }) });
const rule: fc.Arbitrary<ReminderRule> = fc.oneof(
  fc.record({ kind: fc.constant('BEFORE_TIME' as const), minutes: fc.integer({ min: 0, max: 3000 }) }),
  fc.record({
    kind: fc.constant('BEFORE_DAY' as const),
    days: fc.integer({ min: 0, max: 4 }),
    count: fc.constantFrom('DAYS' as const, 'WORKING_DAYS' as const),
    time,
  }),
);
const rules = fc.array(rule, { maxLength: 6 });
const kind = fc.constantFrom(...FOLLOW_UP_KINDS);
const away = fc.integer({ min: -6000, max: 100 });
const MINUTE = 60_000;

const planned = (
  promise: { day: string; time: string | null },
  some: readonly ReminderRule[],
  now: number,
  name: string,
): readonly Reminder[] => {
  const reminders = planReminders(promise, some, now, name, calendarIn(name));
  if (isRefusal(reminders)) throw new Error('this calendar opens');
  return reminders;
};
const say = sayer(sharedWords, phraseWords, reminderWords);

describe('laws of reminders', () => {
  it('are planned in the future, apart from each other, and never after the promise’s moment', () => {
    fc.assert(
      fc.property(due, rules, zone, away, (promise, some, name, minutes) => {
        const latest = dueAt(promise, name);
        const now = latest + minutes * MINUTE;
        const moments = planned(promise, some, now, name).map(({ at }) => at);
        expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
        expect(moments.every((at) => at > now && at <= latest)).toBe(true);
        if (promise.time !== null && latest > now) expect(moments.length).toBeGreaterThan(0);
      }),
    );
  });

  it('ring each in exactly one of the windows that follow one another, never before their moment and never twice', () => {
    fc.assert(
      fc.property(
        due,
        rules,
        zone,
        kind,
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (promise, some, name, what, steps, isWritten) => {
          const start = dueAt(promise, name) - 8 * 1440 * MINUTE;
          const all = planned(promise, some, start, name);
          let followUp: RemindedFollowUp = {
            kind: what,
            label: 'catalogue',
            state: 'OPEN',
            ...promise,
            reminders: all,
          };
          const rung: number[] = [];
          const missed: number[] = [];
          let since = start;
          for (const step of steps) {
            const now = since + step * MINUTE;
            const { ring, reminders } = dueReminders(followUp, since, now, name);
            if (ring !== null) {
              expect(ring.reminder.at).toBeLessThanOrEqual(now);
              expect(ring.reminder.at).toBeGreaterThan(since);
              rung.push(ring.reminder.at);
              for (const locale of LOCALES)
                expect(say(ring.because, locale)).not.toMatch(/[{}]|reminder-|span-/);
            }
            reminders.forEach((one, index) => {
              if (one.state === 'MISSED' && followUp.reminders[index]?.state !== 'MISSED')
                missed.push(one.at);
            });
            // Where no state is written, the windows alone keep a reminder from ringing twice.
            if (isWritten) followUp = { ...followUp, reminders };
            since = now;
          }
          const told = [...rung, ...missed].toSorted((a, b) => a - b);
          expect(told).toEqual(all.map(({ at }) => at).filter((at) => at <= since));
        },
      ),
    );
  });

  it('move only as their table says, whatever is asked of them', () => {
    const ask = fc.constantFrom('ring', 'see', 'later', 'tomorrow', 'until');
    fc.assert(
      fc.property(due, rules, zone, fc.array(ask, { maxLength: 12 }), (promise, some, name, asks) => {
        let now = dueAt(promise, name) - 8 * 1440 * MINUTE;
        let reminders = planned(promise, some, now, name);
        for (const one of asks) {
          const followUp: RemindedFollowUp = {
            kind: 'CALL',
            label: null,
            state: 'OPEN',
            ...promise,
            reminders,
          };
          const since = now;
          now += 900 * MINUTE;
          const after =
            one === 'ring'
              ? dueReminders(followUp, since, now, name).reminders
              : reminders.map((reminder) => {
                  const choice =
                    one === 'later'
                      ? ({ kind: 'LATER_TODAY' } as const)
                      : one === 'tomorrow'
                        ? ({ kind: 'TOMORROW_MORNING' } as const)
                        : ({ kind: 'UNTIL', at: now + MINUTE } as const);
                  if (one === 'see') {
                    const seen = seeReminder(reminder);
                    return isRefusal(seen) ? reminder : seen;
                  }
                  const outcome = snoozeReminder(followUp, reminder, choice, now, name, calendarIn(name));
                  if (outcome.kind === 'refused') return reminder;
                  expect(outcome.reminder.at).toBeGreaterThan(now);
                  if (one === 'later') expect(dayOf(outcome.reminder.at, name)).toBe(dayOf(now, name));
                  if (one === 'tomorrow')
                    expect(dayOf(outcome.reminder.at, name) > dayOf(now, name)).toBe(true);
                  return outcome.reminder;
                });
          after.forEach((reminder, index) => {
            const before = reminders[index];
            if (before && before.state !== reminder.state)
              expect(REMINDER_MOVES[before.state]).toContain(reminder.state);
          });
          reminders = after;
        }
      }),
    );
  });

  it('keep a clock time of the wall on every day that has it', () => {
    fc.assert(
      fc.property(day, zone, fc.integer({ min: 0, max: 4 }), (promiseDay, name, days) => {
        const only: ReminderRule = { kind: 'BEFORE_DAY', days, count: 'DAYS', time: '09:00' };
        const [one] = planned({ day: promiseDay, time: null }, [only], 0, name);
        expect(one?.at).toBe(instantAt(addDays(promiseDay, -days), '09:00', name));
      }),
    );
  });
});
