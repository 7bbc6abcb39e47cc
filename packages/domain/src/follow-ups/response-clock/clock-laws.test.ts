import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendars,
  clocks,
  enquiries,
  events,
  isRunning,
  MINUTE,
  moments,
  policies,
} from '../../../test/follow-ups/response-clock.ts';
import { addWorkingMinutes, isOpenAt, nextOpening, workingMinutesBetween } from '../../shared/index.ts';
import type { ClockEvent } from './clock-event.ts';
import { foldClockEvents } from './fold-clock-events.ts';
import { readClock } from './read-clock.ts';
import { RESPONSE_POLICY } from './response-policy.ts';
import { splitResponse } from './split-response.ts';
import { startClock } from './start-clock.ts';

describe('law: a clock', () => {
  it('is started by no outbound and no quiet enquiry, whatever the policy', () => {
    fc.assert(
      fc.property(enquiries, policies, calendars, (enquiry, policy, calendar) => {
        const started = startClock(enquiry, calendar, policy);
        if (enquiry.direction === 'OUT' || enquiry.quiet) expect(started.kind).toBe('none');
      }),
    );
  });

  it('is started by no import, card or entry by hand as delivered', () => {
    fc.assert(
      fc.property(
        enquiries,
        fc.constantFrom('IMPORT', 'CARD', 'MANUAL'),
        calendars,
        (enquiry, way, calendar) => {
          expect(startClock({ ...enquiry, way }, calendar, RESPONSE_POLICY).kind).toBe('none');
        },
      ),
    );
  });

  it('warns no later than it breaches, after just the minutes allowed, and both end a minute of work', () => {
    fc.assert(
      fc.property(clocks, ({ clock, calendar }) => {
        expect(clock.warnAt).toBeLessThanOrEqual(clock.breachAt);
        expect(clock.startsAt).toBe(nextOpening(clock.occurredAt, calendar));
        for (const at of [clock.warnAt, clock.breachAt]) expect(isOpenAt(at - 1, calendar)).toBe(true);
        expect(workingMinutesBetween(clock.occurredAt, clock.breachAt, calendar)).toBe(
          clock.allowance.breachMinutes,
        );
      }),
    );
  });

  it('says when it starts what it reads as when nothing happens', () => {
    fc.assert(
      fc.property(clocks, moments, ({ clock, calendar }, now) => {
        const reading = readClock(clock, [], Math.max(now, clock.occurredAt), calendar);
        expect([reading.warnAt, reading.breachAt]).toEqual([clock.warnAt, clock.breachAt]);
        expect(reading.late).toBe(reading.at >= clock.breachAt);
      }),
    );
  });
});

describe('law: reading', () => {
  it('does not depend on the order in which events arrive, nor on retries', () => {
    const shuffled = events.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray([...some], { minLength: some.length }),
        fc.subarray([...some]),
      ),
    );
    fc.assert(
      fc.property(clocks, shuffled, moments, ({ clock, calendar }, [some, other, again], now) => {
        const retried = [...other, ...again];
        expect(readClock(clock, retried, now, calendar)).toEqual(readClock(clock, some, now, calendar));
        expect(splitResponse(clock, retried, now, calendar)).toEqual(
          splitResponse(clock, some, now, calendar),
        );
      }),
    );
  });

  it('makes what has gone by and what remains the allowance', () => {
    fc.assert(
      fc.property(clocks, events, moments, ({ clock, calendar }, some, now) => {
        const { elapsedMinutes, remainingMinutes } = readClock(clock, some, now, calendar);
        expect(elapsedMinutes + remainingMinutes).toBe(clock.allowance.breachMinutes);
        expect(elapsedMinutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never counts a paused minute: no time goes by from one moment of a pause to the next', () => {
    fc.assert(
      fc.property(clocks, events, moments, fc.nat(600), ({ clock, calendar }, some, now, later) => {
        const then = now + later * MINUTE;
        const happened = some.filter(({ occurredAt }) => occurredAt <= now);
        const [one, other] = [now, then].map((at) => readClock(clock, happened, at, calendar));
        if (one?.state === 'PAUSED' && other?.state === 'PAUSED')
          expect(other.elapsedMinutes).toBe(one.elapsedMinutes);
        const { ran, pause } = foldClockEvents(clock, happened, then);
        if (one && isRunning(one) && pause === null)
          expect(ran.at(-1)?.to).toBe(Math.max(then, clock.occurredAt));
      }),
    );
  });

  it('counts the working minutes of the time it ran, and no others', () => {
    fc.assert(
      fc.property(clocks, moments, fc.nat(3000), fc.nat(3000), ({ clock, calendar }, _, before, pause) => {
        const waitsAt = clock.occurredAt + before * MINUTE;
        const writesAt = waitsAt + pause * MINUTE;
        const story: ClockEvent[] = [
          { id: 'w', kind: 'WAITING', until: null, occurredAt: waitsAt },
          { id: 'c', kind: 'CUSTOMER_WROTE', occurredAt: writesAt },
        ];
        const reading = readClock(clock, story, writesAt, calendar);
        const ran = workingMinutesBetween(clock.occurredAt, waitsAt, calendar);
        expect(reading.elapsedMinutes).toBe(Math.floor(ran + 1e-9));
        const left = clock.allowance.breachMinutes - ran;
        if (left > 1e-3) expect(reading.breachAt).toBe(addWorkingMinutes(writesAt, left, calendar));
      }),
    );
  });

  it('is late, once and for all, from the breach it foretold', () => {
    fc.assert(
      fc.property(clocks, events, moments, ({ clock, calendar }, some, now) => {
        const happened = some.filter(({ occurredAt }) => occurredAt <= now);
        const { breachAt } = readClock(clock, happened, now, calendar);
        if (breachAt === null) return;
        expect(readClock(clock, happened, Math.max(now, breachAt), calendar).late).toBe(true);
        if (breachAt > now) expect(readClock(clock, happened, breachAt - 1, calendar).late).toBe(false);
      }),
    );
  });
});
