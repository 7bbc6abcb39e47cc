import {
  followUpsWords,
  phraseWords,
  type RemindedFollowUp,
  type Reminder,
  type ReminderRule,
  reminderWords,
} from '../../src/follow-ups/index.ts';
import {
  type CivilDay,
  calendarWords,
  instantAt,
  sayer,
  sharedWords,
  type WorkingCalendar,
} from '../../src/shared/index.ts';

export const zone = 'Asia/Tokyo';
/** A Tuesday; the Monday before is a holiday. */
export const today = '2026-11-24';
export const at = (time: string, day: CivilDay = today) => instantAt(day, time, zone);
const office = [{ from: '09:00', to: '18:00' }];
export const calendar: WorkingCalendar = {
  zone,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  days: { '2026-11-23': [] },
};
export const say = sayer(sharedWords, calendarWords, followUpsWords, phraseWords, reminderWords);

export const beforeTime = (minutes: number): ReminderRule => ({ kind: 'BEFORE_TIME', minutes });
export const beforeDay = (
  days: number,
  time: string,
  count: 'DAYS' | 'WORKING_DAYS' = 'DAYS',
): ReminderRule => ({
  kind: 'BEFORE_DAY',
  days,
  count,
  time,
});
export const reminder = (moment: number, facts: Partial<Reminder> = {}): Reminder => ({
  rule: beforeTime(0),
  state: 'PLANNED',
  at: moment,
  snoozes: 0,
  ...facts,
});
export const followUp = (
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
