import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { FactSchema, Facts } from './fact-schema.ts';

const SCHEMA: FactSchema = {
  visits: { type: 'number', label: 'Visits' },
  calls: { type: 'number', label: 'Calls' },
  name: { type: 'text', label: 'Name' },
  other: { type: 'text', label: 'Other name' },
  born: { type: 'day', label: 'Born' },
  seen: { type: 'instant', label: 'Seen' },
};
/** 2026-11-29, 12:00 in Tokyo. */
const NOW = Date.UTC(2026, 10, 29, 3);
const MINUTE = 60_000;
const DAY = 86_400_000;

function holds(stored: unknown, facts: Facts): boolean {
  const rule = checkRule(stored, SCHEMA);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return compileRule(rule)(facts, { now: NOW, zone: 'Asia/Tokyo' });
}

const of = (...names: readonly string[]) => names.map((name) => ({ var: name }));

describe('at the edge of an order', () => {
  it.each([
    ['<', false],
    ['<=', true],
    ['>=', true],
    ['>', false],
  ])('a number %s an equal one is %s', (operator, answer) => {
    expect(holds({ [operator]: of('visits', 'calls') }, { visits: 3, calls: 3 })).toBe(answer);
    expect(holds({ [operator]: [{ var: 'visits' }, 3] }, { visits: 3 })).toBe(answer);
    expect(holds({ [operator]: of('name', 'other') }, { name: 'a', other: 'a' })).toBe(answer);
    expect(holds({ [operator]: [{ var: 'born' }, '2026-11-29'] }, { born: '2026-11-29' })).toBe(answer);
  });

  it.each(['<', '<=', '>', '>='])('what is empty is not %s anything, on either side', (operator) => {
    expect(holds({ [operator]: of('name', 'other') }, { name: '', other: 'a' })).toBe(false);
    expect(holds({ [operator]: of('name', 'other') }, { name: 'a', other: '' })).toBe(false);
    expect(holds({ [operator]: of('visits', 'calls') }, { visits: 3 })).toBe(false);
    expect(holds({ [operator]: [{ var: 'born' }, '2026-11-29'] }, {})).toBe(false);
    expect(holds({ [operator]: ['2026-11-29', { var: 'born' }] }, {})).toBe(false);
  });

  it('a text comes after its own beginning, and letters beyond the first plane after all others', () => {
    const isBefore = (name: string, other: string) => holds({ '<': of('name', 'other') }, { name, other });
    expect([isBefore('ab', 'abc'), isBefore('abc', 'ab'), isBefore('ab', 'ab')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBefore('\ud7ff', '\u{10000}'), isBefore('\u{10000}', '\ue000')]).toEqual([true, false]);
    expect([isBefore('\ue000', '\u{10000}'), isBefore('\uffff', '\u{10000}')]).toEqual([true, true]);
  });
});

describe('where there is no today', () => {
  const rule = (stored: unknown) => {
    const checked = checkRule(stored, SCHEMA);
    if (isRefusal(checked)) throw new Error(JSON.stringify(checked));
    return compileRule(checked);
  };
  const known: Facts = { born: '2026-11-29', seen: NOW, visits: 3 };
  const lost = [{ now: Number.NaN, zone: 'Asia/Tokyo' }, { now: NOW, zone: 'Mars/X' }, null as never];

  it.each<[unknown]>([
    [{ withinLast: [{ var: 'born' }, 3, 'days'] }],
    [{ withinLast: [{ var: 'seen' }, 3, 'months'] }],
    [{ '<=': [{ daysSince: [{ var: 'born' }] }, 3] }],
    [{ '<': [{ '+': [{ daysSince: [{ var: 'seen' }] }, 1] }, 30] }],
  ])('what is counted from it is not so, and its opposite is: %j', (counted) => {
    for (const context of lost) {
      expect(rule(counted)(known, context)).toBe(false);
      expect(rule({ '!': [counted] })(known, context)).toBe(true);
    }
    expect(rule(counted)(known, { now: NOW, zone: 'Asia/Tokyo' })).toBe(true);
  });

  it('a day that the rule names is still compared, and minutes need no zone', () => {
    for (const context of lost)
      expect(rule({ '<': [{ var: 'born' }, '2026-12-01'] })(known, context)).toBe(true);
    const minutes = rule({ withinLast: [{ var: 'seen' }, 3, 'minutes'] });
    expect(minutes(known, { now: NOW, zone: 'Mars/X' })).toBe(true);
    expect(minutes(known, { now: Number.NaN, zone: 'UTC' })).toBe(false);
  });

  it('nothing is known of what is nothing', () => {
    const context = { now: NOW, zone: 'Asia/Tokyo' };
    for (const nothing of [null, undefined]) {
      expect(rule({ '==': [{ var: 'visits' }, 3] })(nothing as never, context)).toBe(false);
      expect(rule({ missing: ['visits'] })(nothing as never, context)).toBe(true);
    }
  });
});

describe('at the edge of a span', () => {
  const within = (count: number, unit: string, fact: string) => ({
    withinLast: [{ var: fact }, count, unit],
  });

  it.each([
    [30, 'minutes', 30 * MINUTE],
    [2, 'hours', 120 * MINUTE],
  ])('%d %s ago is within it, a moment earlier is not, and what is to come is not', (count, unit, length) => {
    const ago = (milliseconds: number) => holds(within(count, unit, 'seen'), { seen: NOW - milliseconds });
    expect([ago(0), ago(length), ago(length + 1), ago(-1)]).toEqual([true, true, false, false]);
  });

  it.each([
    [3, 'days', '2026-11-26', '2026-11-25'],
    [2, 'weeks', '2026-11-15', '2026-11-14'],
    [1, 'months', '2026-10-29', '2026-10-28'],
  ])('%d %s reach back to %s and not to %s', (count, unit, first, before) => {
    const on = (born: string) => holds(within(count, unit, 'born'), { born });
    expect([on('2026-11-30'), on('2026-11-29'), on(first), on(before)]).toEqual([false, true, true, false]);
  });

  it('of days ends now, not with the day', () => {
    const ago = (milliseconds: number) => holds(within(1, 'days', 'seen'), { seen: NOW - milliseconds });
    expect([ago(0), ago(-1), ago(DAY + 12 * 60 * MINUTE), ago(DAY + 12 * 60 * MINUTE + 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
