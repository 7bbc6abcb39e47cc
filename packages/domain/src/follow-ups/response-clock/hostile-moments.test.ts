import { expect, it } from 'vitest';
import { at, calendar, call, clockOf, enquiry, event } from '../../../test/follow-ups/response-clock.ts';
import { dueActions } from './due-actions.ts';
import { explainClock } from './explain-clock.ts';
import { readClock } from './read-clock.ts';
import { splitResponse } from './split-response.ts';
import { startClock } from './start-clock.ts';

const { NaN: none, POSITIVE_INFINITY: endless, MAX_SAFE_INTEGER: safe } = Number;
const HUGE = [endless, Number.MAX_VALUE, 1e308, 2 ** 53, safe, 8.64e15 + 1, 8.64e15];
const NUMBERS = [none, 0.5, ...HUGE, ...HUGE.map((each) => -each)];

it('law: a clock is started or says why not, whatever moment an enquiry bears', () => {
  for (const occurredAt of NUMBERS) {
    for (const recordedAt of [at('10:00'), ...NUMBERS]) {
      const started = startClock({ ...enquiry, occurredAt, recordedAt }, calendar);
      if (started.kind === 'none') expect(started.because.key).toMatch(/no-moment|never-open/);
      else expect(Number.isFinite(started.clock.breachAt)).toBe(true);
    }
  }
});

it('law: a clock is read at any moment, whatever moments its story names', () => {
  const clock = clockOf();
  for (const now of [at('10:30'), ...NUMBERS]) {
    for (const moment of NUMBERS) {
      const story = [
        { ...event('10:02', { kind: 'WAITING', until: moment }) },
        { ...event('10:03', { kind: 'CUSTOMER_WROTE' }), occurredAt: moment },
        { ...event('10:04', call('REACHED')), occurredAt: moment },
      ];
      for (const events of [[], story.slice(0, 1), story.slice(1, 2), story]) {
        const reading = readClock(clock, events, now, calendar);
        expect(reading.elapsedMinutes).toBeGreaterThanOrEqual(0);
        expect(explainClock(reading, 'Asia/Tokyo').key).toMatch(/^clock-/);
        expect(dueActions(reading)).toBeDefined();
        expect(splitResponse(clock, events, now, calendar).parts).toHaveLength(4);
      }
    }
  }
});
