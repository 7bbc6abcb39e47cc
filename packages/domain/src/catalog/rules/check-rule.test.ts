import { describe, expect, it } from 'vitest';
import { refusedRules } from '../../../test/rules/refused-rules.ts';
import { worldSchema } from '../../../test/rules/rule-world.ts';
import { isRefusal, sayer } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import type { FactSchema } from './fact-schema.ts';
import type { RuleRefusal } from './rule-refusal.ts';
import { ruleWords } from './rule-words.ts';

const say = sayer(ruleWords);
const of = (name: string) => ({ var: name });

describe('a rule that does not fit', () => {
  it.each(
    refusedRules.map(
      ([rule, because, path]) => [JSON.stringify(rule)?.slice(0, 80), because, path, rule] as const,
    ),
  )('%s is refused as %s at “%s”', (_title, because, path, rule) => {
    const refusal = checkRule(rule, worldSchema);
    expect(refusal).toMatchObject({ kind: 'refused', because });
    expect((refusal as RuleRefusal).path?.join(' ')).toBe(path);
  });

  it.each([
    [
      { '==': [of('tags'), Array(1_001).fill('a')] },
      'At “== › 1”, the rule is too long: it may have a list of at most 1,000 entries, but has a list of 1,001 entries.',
    ],
    [{ '+': [1, 2] }, 'At “+”, the rule needs a condition that is true or false, but has the operator “+”.'],
    [
      { if: [true, 1] },
      'At “if”, the rule needs a condition that is true or false, such as “and” and “or”; the operator “if” is not known.',
    ],
    [
      { '===': [of('visits'), 1] },
      'At “===”, the rule needs a condition that is true or false, such as “==”; the operator “===” is not known.',
    ],
    [
      { startWith: [of('name'), 'a'] },
      'At “startWith”, the rule needs a condition that is true or false, such as “startsWith”; the operator “startWith” is not known.',
    ],
    [
      { '>': [of('vists'), 1] },
      'At “> › 0 › var”, the rule needs the name of a field, such as “visits”, but has the text “vists”.',
    ],
    [
      { '==': [of('source'), 'wev'] },
      'At “== › 1”, the rule needs one of the field’s choices, such as “web”, but has the text “wev”.',
    ],
    [
      { '==': [of('name'), 'a\0b'] },
      'At “== › 1”, the rule needs text without broken characters, but has the text “a\0b”.',
    ],
    [{ '==': [of('name'), 5] }, 'At “== › 1”, the rule needs text, but has the number 5.'],
    [
      { '>': [{ daysSince: '2026-01-01' }, 1] },
      'At “> › 0 › daysSince”, the rule needs a field that holds a day or a moment, but has the text “2026-01-01”.',
    ],
  ])('says what is wrong with %j', (rule, sentence) => {
    expect(say(checkRule(rule, worldSchema) as RuleRefusal, 'en')).toBe(sentence);
  });
  it('names what there is in Japanese too, the first five when nothing is spelled like it', () => {
    const refusal = checkRule({ '>': [of('zzz'), 1] }, worldSchema) as RuleRefusal;
    const names = Object.keys(worldSchema).slice(0, 5);
    expect(say(refusal, 'ja')).toContain(
      `項目の名前（${names.map((name) => `「${name}」`).join('、')}など）が`,
    );
    const empty = checkRule({ '>': [of('zzz'), 1] }, {}) as RuleRefusal;
    expect(say(empty, 'en')).toBe(
      'At “> › 0 › var”, the rule needs the name of a field, but has the text “zzz”.',
    );
  });

  it('is told soon of a name as long as a book', () => {
    const schema = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`field-${at}`, worldSchema.visits]),
    );
    const began = performance.now();
    const refusal = checkRule({ '>': [of('x'.repeat(1_000_000)), 1] }, schema as FactSchema);
    expect(refusal).toMatchObject({ because: 'rule-field-unknown' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('says where, what was expected and what was found', () => {
    const refusal = checkRule({ and: [{ '>=': [of('visits'), '3'] }] }, worldSchema) as RuleRefusal;
    expect(say(refusal, 'en')).toBe(
      'At “and › 0 › >= › 1”, the rule needs a number that can be calculated with, but has the text “3”.',
    );
    expect(say(refusal, 'ja')).toBe(
      '条件の「and › 0 › >= › 1」には計算に使える数値が必要ですが、実際は文字列「3」です。',
    );
  });
});

describe('a rule that fits', () => {
  it.each([
    [{ '==': [of('source'), 'web'] }],
    [{ '>': [of('amount'), { '*': [{ '/': [of('amount'), 2] }, of('visits')] }] }],
    [{ '>': [{ '/': [of('amount'), 100] }, of('amount')] }],
    [{ '>=': [{ '/': [of('amount'), of('amount')] }, 0.5] }],
    [{ '<': [of('createdAt'), of('closeDay')] }],
    [{ '<': [of('closeDay'), { now: [] }] }],
    [{ exists: ['contact', 'city'] }],
    [{ missing: ['name', 'visits', 'lines'] }],
    [{ '!=': [{ '/': [1, of('visits')] }, null] }],
    [{ contains: [of('tags'), 'a'] }],
    [{ withinLast: [of('createdAt'), 30, 'minutes'] }],
    [{ '!': of('optedIn') }],
  ])('%j', (rule) => {
    expect(isRefusal(checkRule(rule, worldSchema))).toBe(false);
  });
});

it('a refusal is short, however long the operator', () => {
  const refusal = checkRule({ ['x'.repeat(100_000)]: [1] }, worldSchema);
  expect(JSON.stringify(refusal).length).toBeLessThan(1_000);
});

it('zero is written one way', () => {
  const rule = (zero: number) => checkRule({ '==': [of('visits'), zero] }, worldSchema);
  expect(rule(-0)).toEqual(rule(0));
});

describe('amounts', () => {
  const schema: FactSchema = {
    price: { type: 'money', currency: 'JPY', label: 'price' },
    fee: { type: 'money', currency: 'USD', label: 'fee' },
  };

  it.each([
    [{ '>': [of('price'), of('fee')] }],
    [{ '>': [{ '+': [of('price'), of('fee')] }, 1] }],
    [{ '>': [{ '/': [of('price'), of('fee')] }, 1] }],
    [{ '>': [{ max: [of('price'), of('fee')] }, 1] }],
  ])('of two currencies are never compared: %j', (rule) => {
    const refusal = checkRule(rule, schema) as RuleRefusal;
    expect(say(refusal, 'en')).toMatch(/^At .* but has an amount in USD\.$/);
  });
});
