import { describe, expect, it } from 'vitest';
import { worldSchema } from '../../../test/rules/rule-world.ts';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { Facts } from './fact-schema.ts';
import { RULE_LIMITS } from './fact-schema.ts';
import { normaliseFacts } from './normalise-facts.ts';
import type { Rule, RuleContext } from './rule.ts';

const of = (name: string) => ({ var: name });
const noon: RuleContext = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };

function checked(stored: unknown): Rule {
  const rule = checkRule(stored, worldSchema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}
function ask(stored: unknown, facts: Facts, context = noon): boolean {
  return compileRule(checked(stored))(facts, context);
}

describe('a rule', () => {
  const rule = {
    and: [
      { in: [of('source'), ['web', 'fair']] },
      { '<=': [3, of('visits'), 9] },
      { '>=': [of('createdAt'), '2026-06-01'] },
      { some: [of('lines'), { '>': [of('quantity'), 1] }] },
    ],
  };
  const facts = {
    source: 'web',
    visits: 3,
    createdAt: Date.parse('2026-05-31T15:00:00Z'),
    lines: [{ quantity: 1 }, { quantity: 2 }],
  };

  it('holds when all of its conditions do', () => {
    expect(ask(rule, facts)).toBe(true);
    expect(ask(rule, { ...facts, source: 'phone' })).toBe(false);
    expect(ask(rule, { ...facts, visits: 10 })).toBe(false);
    expect(ask(rule, { ...facts, createdAt: facts.createdAt - 1 })).toBe(false);
    expect(ask(rule, { ...facts, lines: [{ quantity: 1 }] })).toBe(false);
  });

  it('is asked again with other facts and at another time', () => {
    const late = compileRule(checked({ '<': [of('closeDay'), { now: [] }] }));
    expect(late({ closeDay: '2026-07-01' }, noon)).toBe(false);
    expect(late({ closeDay: '2026-07-01' }, { ...noon, now: noon.now + 86_400_000 })).toBe(true);
    expect(late({ closeDay: '2026-06-30' }, noon)).toBe(true);
    expect(late({ closeDay: '2026-06-30' }, { ...noon, zone: 'Pacific/Honolulu' })).toBe(false);
  });
});

describe('what is empty', () => {
  it.each<[unknown, boolean]>([
    [{ '<': [of('visits'), 5] }, false],
    [{ '>=': [of('visits'), 0] }, false],
    [{ '!': { '<': [of('visits'), 5] } }, true],
    [{ contains: [of('name'), 'a'] }, false],
    [{ '!=': [of('visits'), 5] }, true],
    [{ '==': [of('visits'), of('pages')] }, true],
    [{ '==': [of('visits'), 0] }, false],
    [{ '==': [of('visits'), null] }, true],
    [{ '!': of('optedIn') }, true],
    [{ '==': [of('optedIn'), false] }, false],
    [{ in: [of('source'), ['web']] }, false],
    [{ exists: 'visits' }, false],
    [{ missing: ['visits'] }, true],
    [{ '>': [{ '+': [of('visits'), 1] }, 0] }, false],
    [{ '>': [{ max: [of('visits'), 1] }, 0] }, true],
    [{ '==': [{ min: [of('visits'), 1] }, 1] }, true],
    [{ '==': [{ min: [1, of('visits')] }, 1] }, true],
    [{ '==': [{ max: [1, of('visits')] }, 1] }, true],
    [{ '==': [{ min: [of('pages'), of('visits')] }, null] }, true],
    [{ '==': [{ '/': [1, 0] }, null] }, true],
    [{ '>': [{ daysSince: of('seenAt') }, -9] }, false],
    [{ none: [of('lines'), true] }, true],
  ])('%j is %s', (rule, expected) => {
    const empties: readonly Facts[] = [
      {},
      { visits: null, name: '', optedIn: null, source: null, lines: [], tags: [] },
      { visits: '3', name: 3, optedIn: 'yes', source: 1, lines: 'none', seenAt: '2026-01-01' },
      { visits: Number.NaN, seenAt: Number.POSITIVE_INFINITY },
    ];
    for (const facts of empties) expect(ask(rule, facts), JSON.stringify(facts)).toBe(expected);
  });

  it('is neither the smallest nor the largest, wherever it stands', () => {
    for (const operator of ['min', 'max'])
      for (const names of [
        ['pages', 'visits'],
        ['visits', 'pages'],
      ])
        expect(ask({ '==': [{ [operator]: names.map(of) }, 2] }, { pages: 2, visits: Number.NaN })).toBe(
          true,
        );
  });

  it('is zero neither, but zero below zero is zero', () => {
    expect(ask({ '==': [{ '*': [of('visits'), of('pages')] }, 0] }, { visits: -4, pages: 0 })).toBe(true);
    expect(ask({ '==': [of('visits'), 0] }, { visits: -0 })).toBe(true);
  });
});

describe('days and moments', () => {
  const at = (moment: string) => ({ seenAt: Date.parse(moment) });

  it('are those of the zone, midnight to midnight', () => {
    const onTheFirst = { '==': [of('seenAt'), '2026-07-01'] };
    expect(ask(onTheFirst, at('2026-06-30T14:59:59.999Z'))).toBe(false);
    expect(ask(onTheFirst, at('2026-06-30T15:00:00Z'))).toBe(true);
    expect(ask(onTheFirst, at('2026-06-30T15:00:00Z'), { ...noon, zone: 'UTC' })).toBe(false);
    expect(ask({ '!=': [of('seenAt'), '2026-07-01'] }, at('2026-07-01T15:00:00Z'))).toBe(true);
  });

  it('count days by the calendar, however long the night was when the clocks changed', () => {
    const newYork = { now: Date.parse('2026-03-09T04:30:00Z'), zone: 'America/New_York' };
    const age = (days: number) => ({ '==': [{ daysSince: of('seenAt') }, days] });
    expect(ask(age(2), at('2026-03-07T05:00:00Z'), newYork)).toBe(true);
    expect(ask(age(1), at('2026-03-08T05:00:00Z'), newYork)).toBe(true);
    expect(ask(age(0), at('2026-03-09T04:00:00Z'), newYork)).toBe(true);
    expect(ask(age(-1), at('2026-03-10T04:00:00Z'), newYork)).toBe(true);
  });

  it.each([
    ['<', 1.5, [-1, 0, 1]],
    ['<=', 1.5, [-1, 0, 1]],
    ['>', 1.5, [2, 3]],
    ['>=', 1.5, [2, 3]],
    ['<', 1, [-1, 0]],
    ['<=', 1, [-1, 0, 1]],
    ['>', 1, [2, 3]],
    ['>=', 1, [1, 2, 3]],
    ['==', 1, [1]],
    ['==', 1.5, []],
    ['>', -1e15, [-1, 0, 1, 2, 3]],
    ['<', -1e15, []],
  ])('so many days ago: %s %d', (operator, count, expected) => {
    const holding = [-1, 0, 1, 2, 3].filter((age) => {
      const closeDay = `2026-07-${String(5 - age).padStart(2, '0')}`;
      const rule = { [operator]: [{ daysSince: of('closeDay') }, count] };
      return ask(rule, { closeDay }, { now: Date.parse('2026-07-05T00:00:00Z'), zone: 'UTC' });
    });
    expect(holding).toEqual(expected);
  });

  it('lie within the last days from midnight, within the last hours to the minute, and never after now', () => {
    const days = { withinLast: [of('seenAt'), 1, 'days'] };
    const hours = { withinLast: [of('seenAt'), 24, 'hours'] };
    expect(ask(days, at('2026-06-29T15:00:00Z'))).toBe(true);
    expect(ask(hours, at('2026-06-29T15:00:00Z'))).toBe(false);
    expect(ask(hours, at('2026-06-30T03:00:00Z'))).toBe(true);
    expect(ask(days, at('2026-07-01T03:00:00.001Z'))).toBe(false);
    expect(ask({ withinLast: [of('closeDay'), 1, 'months'] }, { closeDay: '2026-06-01' })).toBe(true);
    expect(ask({ withinLast: [of('closeDay'), 1, 'months'] }, { closeDay: '2026-07-02' })).toBe(false);
  });

  it.each(['days', 'weeks', 'months'])('reach as far back as a rule may say, in %s', (unit) => {
    const farthest = { withinLast: [of('seenAt'), RULE_LIMITS.span, unit] };
    expect(ask(farthest, at('1900-01-01T00:00:00Z'))).toBe(true);
    expect(ask(farthest, at('2026-07-01T03:00:00.001Z'))).toBe(false);
  });
});

describe('texts', () => {
  it('compare as people take them for the same', () => {
    const facts = normaliseFacts(
      { name: 'ﾀﾅｶ　Ｃｏ', visits: 3, lines: [{ product: 'Desk', other: 1 }] },
      worldSchema,
    );
    expect(facts).toEqual({ name: 'たなか co', visits: 3, lines: [{ product: 'Desk' }] });
    expect(ask({ startsWith: [of('name'), 'タナカ'] }, facts)).toBe(true);
    expect(ask({ '==': [of('name'), 'たなか CO'] }, facts)).toBe(true);
  });

  it('stand in the order of their code points, as in the database', () => {
    expect(ask({ '<': [of('name'), '😀'] }, { name: '\uffee' })).toBe(true);
    expect(ask({ '<': [of('name'), 'ab'] }, { name: 'a' })).toBe(true);
    expect(ask({ '<': [of('name'), 'a'] }, { name: 'a' })).toBe(false);
  });
});
