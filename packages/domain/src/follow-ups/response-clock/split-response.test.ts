import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  calendar,
  call,
  clockOf,
  clocks,
  event,
  events,
  MINUTE,
  moments,
} from '../../../test/follow-ups/response-clock.ts';
import { sayer } from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import type { ClockEvent } from './clock-event.ts';
import { readClock } from './read-clock.ts';
import { explainPart, splitResponse } from './split-response.ts';
import { responseClockWords } from './words.ts';

const say = sayer(phraseWords, responseClockWords);

describe('where the time went', () => {
  const assigned = event('10:03', { kind: 'ASSIGNED', memberId: 'sato' });
  const told = event('10:04', { kind: 'NOTIFIED' });
  const answered = event('10:15', call('REACHED'));
  const split = (events: readonly ClockEvent[], now = '17:00') =>
    splitResponse(clockOf(), events, at(now), calendar);
  const minutes = (events: readonly ClockEvent[], now?: string) =>
    split(events, now).parts.map(({ workingMs }) => workingMs / 60_000);

  it('is split into detect, route, notify and respond', () => {
    expect(minutes([assigned, told, answered])).toEqual([1, 2, 1, 11]);
    expect(split([assigned, told, answered])).toMatchObject({ workingMs: 15 * 60_000, complete: true });
  });

  it('counts nights on the wall only, and pauses too', () => {
    const paused = event('10:05', { kind: 'WAITING', until: at('10:14') });
    expect(minutes([assigned, told, paused, answered])).toEqual([1, 2, 1, 2]);
    const night = splitResponse(clockOf(), [assigned, told], at('09:00', '2026-12-01'), calendar);
    expect(night.parts.at(-1)).toMatchObject({ wallMs: (22 * 60 + 56) * 60_000, workingMs: 476 * 60_000 });
  });

  it('belongs to the first step that had not happened yet', () => {
    expect(minutes([], '10:06')).toEqual([1, 5, 0, 0]);
    expect(minutes([answered])).toEqual([1, 14, 0, 0]);
    expect(minutes([assigned, answered])).toEqual([1, 2, 12, 0]);
  });

  it('is routed once somebody has it, whoever gets it later', () => {
    const later = event('10:08', { kind: 'ASSIGNED', memberId: 'mori' });
    expect(minutes([later, assigned, told, answered])).toEqual([1, 2, 1, 11]);
  });

  it('routes in no time what had an owner before', () => {
    expect(minutes([event('09:00', { kind: 'ASSIGNED', memberId: 'sato' }), told, answered])).toEqual([
      1, 0, 3, 11,
    ]);
  });

  it('says each stretch in both languages', () => {
    const [detect] = split([assigned, told, answered]).parts;
    if (detect === undefined) throw new Error('no part');
    expect(say(explainPart(detect), 'en')).toBe(
      'Enquiry to arrival: 1 minute of working time (1 minute on the clock).',
    );
    expect(say(explainPart(detect), 'ja')).toBe('問い合わせが届くまで：営業時間で1分（実時間で1分）。');
  });
});

describe('law: the split', () => {
  it('sums to the whole exactly, on the wall and in working time, and no part is negative', () => {
    fc.assert(
      fc.property(clocks, events, moments, ({ clock, calendar }, some, now) => {
        const split = splitResponse(clock, some, now, calendar);
        const sum = (pick: (part: (typeof split.parts)[number]) => number) =>
          split.parts.reduce((total, part) => total + pick(part), 0);
        expect(sum(({ wallMs }) => wallMs)).toBe(split.wallMs);
        expect(sum(({ workingMs }) => workingMs)).toBe(split.workingMs);
        expect(split.parts.every(({ wallMs, workingMs }) => workingMs >= 0 && wallMs >= workingMs)).toBe(
          true,
        );
        const { elapsedMinutes } = readClock(clock, some, now, calendar);
        expect(Math.floor(split.workingMs / MINUTE)).toBe(elapsedMinutes);
      }),
    );
  });
});
