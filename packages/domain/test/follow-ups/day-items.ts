import type { DayItem, DayPromise } from '../../src/follow-ups/index.ts';
import { type CivilDay, instantAt, type WorkingCalendar } from '../../src/shared/index.ts';

export const zone = 'Asia/Tokyo';
export const today = '2026-11-24';
export const at = (time: string, day: CivilDay = today) => instantAt(day, time, zone);
/** Tuesday, ten o'clock. */
export const now = at('10:00');
const week = { 1: [{ from: '09:00', to: '18:00' }], 2: [{ from: '09:00', to: '18:00' }] };
export const calendar: WorkingCalendar = { zone, week, days: {} };

export const item = (id: string, facts: Partial<DayItem> = {}): DayItem => ({
  id,
  potential: null,
  score: null,
  value: null,
  lead: null,
  promises: [],
  appointments: [],
  waitingSince: null,
  response: null,
  skip: null,
  ...facts,
});
export const promise = (facts: Partial<DayPromise> = {}): DayPromise => ({
  id: 'p',
  kind: 'CALL',
  label: null,
  day: today,
  time: null,
  putOff: null,
  ...facts,
});
export const lead = {
  receivedAt: at('09:00', '2026-11-01'),
  lastContactAt: null,
  sleepUntil: null,
  promisedByOthersFor: null,
  cadenceNextAt: null,
};
