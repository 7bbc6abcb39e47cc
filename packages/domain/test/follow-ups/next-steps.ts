import {
  type FollowUp,
  followUpsWords,
  type LeadSteps,
  nextStepWords,
  phraseWords,
  type Sleep,
} from '../../src/follow-ups/index.ts';
import { leadsWords } from '../../src/leads/index.ts';
import {
  type CivilDay,
  instantAt,
  sayer,
  sharedWords,
  type WorkingCalendar,
} from '../../src/shared/index.ts';

export const zone = 'Asia/Tokyo';
/** A Tuesday. */
export const today = '2026-11-24';
export const at = (time: string, day: CivilDay = today) => instantAt(day, time, zone);
export const now = at('10:00');
const office = [{ from: '09:00', to: '18:00' }];
export const calendar: WorkingCalendar = {
  zone,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  days: { '2026-11-25': [] },
};
export const promise: FollowUp = {
  kind: 'CALL',
  label: null,
  state: 'OPEN',
  day: '2026-11-23',
  time: null,
  note: null,
  assigneeId: 'm',
  remindAt: null,
};
export const bare: LeadSteps = {
  closed: null,
  followUps: [],
  appointments: [],
  cadenceNextAt: null,
  sleep: null,
  lastWroteAt: null,
};
export const asleep: Sleep = {
  since: at('09:00', '2026-11-01'),
  until: '2026-12-01',
  reason: '来期に再検討',
};

export const say = sayer(sharedWords, leadsWords, followUpsWords, phraseWords, nextStepWords);
