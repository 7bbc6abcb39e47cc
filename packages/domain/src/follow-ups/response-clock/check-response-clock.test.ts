import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, calendar, clockOf, clocks, event } from '../../../test/follow-ups/response-clock.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { checkResponseClock } from './check-response-clock.ts';
import { dueActions } from './due-actions.ts';
import { readClock } from './read-clock.ts';
import { splitResponse } from './split-response.ts';

const clock = clockOf();

describe('a stored clock', () => {
  it('law: comes back as it was started', () => {
    fc.assert(
      fc.property(clocks, (started) => {
        const stored = JSON.parse(JSON.stringify(started.clock));
        expect(checkResponseClock(stored)).toEqual(started.clock);
      }),
    );
  });

  it.each<[object, string, string]>([
    [{ way: 'FAX' }, 'value-unfit', 'way'],
    [{ occurredAt: 9e15 }, 'value-unfit', 'occurredAt'],
    [{ breachAt: clock.breachAt + 0.5 }, 'value-unfit', 'breachAt'],
    [
      { allowance: { warnMinutes: 5, breachMinutes: 0 } },
      'clock-minutes-impossible',
      'allowance.breachMinutes',
    ],
    [
      { allowance: { warnMinutes: 20, breachMinutes: 15 } },
      'clock-warning-after-breach',
      'allowance.warnMinutes',
    ],
    [{ after: { ...clock.after, reassignMinutes: -1 } }, 'clock-minutes-impossible', 'after.reassignMinutes'],
    [{ recordedAt: clock.occurredAt - 1 }, 'clock-moments-out-of-order', 'recordedAt'],
    [{ startsAt: clock.occurredAt - 1 }, 'clock-moments-out-of-order', 'startsAt'],
    [{ warnAt: clock.startsAt - 1 }, 'clock-moments-out-of-order', 'warnAt'],
    [{ breachAt: clock.warnAt - 1 }, 'clock-moments-out-of-order', 'breachAt'],
  ])('is refused with %j', (change, because, path) => {
    expect(checkResponseClock({ ...clock, ...change })).toMatchObject({ because, path: path.split('.') });
  });

  it('law: whatever was stored is refused under its path, or can be read', () => {
    const told = [event('10:20', { kind: 'WAITING', until: at('15:00') })];
    expectKeptOrRefused(clock, checkResponseClock, (kept) => {
      const reading = readClock(kept, told, at('16:00'), calendar);
      expect(reading.elapsedMinutes).not.toBeNaN();
      for (const { dueAt } of dueActions(reading)) expect(Number.isInteger(dueAt)).toBe(true);
      const { parts, wallMs } = splitResponse(kept, told, at('16:00'), calendar);
      expect(parts.reduce((sum, part) => sum + part.wallMs, 0)).toBe(wallMs);
    });
  });
});
