import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  call,
  clockOf,
  clocks,
  event,
  events,
  isRunning,
  moments,
  read,
} from '../../../test/follow-ups/response-clock.ts';
import type { Instant } from '../../shared/index.ts';
import type { ClockEvent } from './clock-event.ts';
import { dueActions } from './due-actions.ts';
import { readClock } from './read-clock.ts';
import { RESPONSE_POLICY } from './response-policy.ts';

describe('what is due', () => {
  const due = (events: readonly ClockEvent[], now: string, clock = clockOf()) =>
    dueActions(read(events, now, clock)).map(({ action }) => action);
  const acted = (time: string, action: 'WARN' | 'BREACH' | 'ESCALATE' | 'MAKE_CLAIMABLE') =>
    event(time, { kind: 'ACTED', action });

  it('is the warning, then the breach and the manager, then the team', () => {
    expect([due([], '10:04'), due([], '10:05')]).toEqual([[], ['WARN']]);
    const warned = acted('10:05', 'WARN');
    expect(due([warned], '10:15')).toEqual(['BREACH', 'ESCALATE']);
    const told = [warned, acted('10:15', 'BREACH'), acted('10:15', 'ESCALATE')];
    expect([due(told, '10:29'), due(told, '10:30')]).toEqual([[], ['MAKE_CLAIMABLE']]);
    expect(read([...told, acted('10:30', 'MAKE_CLAIMABLE')], '17:00').nextAt).toBeNull();
  });

  it('is not a warning any more when the breach came first', () => {
    expect(due([], '10:16')).toEqual(['BREACH', 'ESCALATE']);
  });

  it('is to take the lead away only where that was chosen, and not once a colleague has taken it over', () => {
    const [first, ...others] = RESPONSE_POLICY.rules;
    if (first === undefined) throw new Error('no rule');
    const strict = { ...first, after: { ...first.after, reassignMinutes: 30 } };
    const clock = clockOf({}, { ...RESPONSE_POLICY, rules: [strict, ...others] });
    expect(due([], '10:45', clock)).toEqual(['BREACH', 'ESCALATE', 'MAKE_CLAIMABLE', 'REASSIGN']);
    const handed = [
      event('10:02', { kind: 'ASSIGNED', memberId: 'sato' }),
      event('10:35', { kind: 'ASSIGNED', memberId: 'mori' }),
    ];
    expect(due(handed, '10:45', clock)).toEqual(['BREACH', 'ESCALATE']);
  });

  it('goes on when the lead changed hands before it was late, or stayed in the same', () => {
    const first = event('10:02', { kind: 'ASSIGNED', memberId: 'sato' });
    const early = [first, event('10:08', { kind: 'ASSIGNED', memberId: 'mori' })];
    const same = [first, event('10:20', { kind: 'ASSIGNED', memberId: 'sato' })];
    expect(due(early, '10:30')).toContain('MAKE_CLAIMABLE');
    expect(due(same, '10:30')).toContain('MAKE_CLAIMABLE');
  });

  it('is nothing while it is the customer’s turn, and after the answer', () => {
    expect(due([event('10:06', { kind: 'WAITING', until: null })], '17:00')).toEqual([]);
    expect(due([event('10:16', call('REACHED'))], '17:00')).toEqual([]);
  });
});

describe('a job that sleeps until the next action', () => {
  it('sleeps through a pause, be something undone from before it', () => {
    expect(read([event('10:16', { kind: 'WAITING', until: null })], '11:00').nextAt).toBeNull();
    const until = at('14:00');
    const named = [event('10:16', { kind: 'WAITING', until })];
    expect(read(named, '11:00').nextAt).toBe(until);
    expect(dueActions(read(named, '14:00')).map(({ action }) => action)).toEqual(['BREACH', 'ESCALATE']);
  });

  it('law: is woken by what is due, or sleeps on', () => {
    fc.assert(
      fc.property(clocks, events, moments, ({ clock, calendar }, some, now) => {
        const reading = readClock(clock, some, now, calendar);
        if (reading.nextAt !== null && reading.nextAt <= now) expect(dueActions(reading)).not.toEqual([]);
      }),
    );
  });
});

describe('law: an action', () => {
  it('is due at most once, when a job does what is due and sleeps until the next', () => {
    fc.assert(
      fc.property(clocks, events, ({ clock, calendar }, some) => {
        const told: ClockEvent[] = some.filter(({ kind }) => kind !== 'ACTED');
        const done: string[] = [];
        const wake = told.map(({ occurredAt }) => occurredAt);
        let now: Instant | null = clock.occurredAt;
        for (let round = 0; now !== null && round < 60; round += 1) {
          const at: Instant = now;
          for (const { action, dueAt } of dueActions(readClock(clock, told, at, calendar))) {
            expect(dueAt).toBeLessThanOrEqual(at);
            done.push(action);
            told.push({ id: `acted ${action}`, kind: 'ACTED', action, occurredAt: at });
          }
          const reading = readClock(clock, told, at, calendar);
          expect(dueActions(reading)).toEqual([]);
          if (reading.nextAt !== null) expect(reading.nextAt).toBeGreaterThan(at);
          const ahead = wake.filter((each) => each > at);
          const next = reading.nextAt === null ? ahead : [...ahead, reading.nextAt];
          now = next.length === 0 ? null : Math.min(...next);
        }
        expect(new Set(done).size).toBe(done.length);
      }),
    );
  });

  it('is never due outside the enquiry’s own time: not after its end, not in a pause, not before its moment', () => {
    fc.assert(
      fc.property(clocks, events, moments, ({ clock, calendar }, some, now) => {
        const reading = readClock(clock, some, now, calendar);
        const due = dueActions(reading);
        if (!isRunning(reading)) expect(due).toEqual([]);
        if (reading.nextAt === null || reading.nextAt > now) expect(due).toEqual([]);
      }),
    );
  });
});
