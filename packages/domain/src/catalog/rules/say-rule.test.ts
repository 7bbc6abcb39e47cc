import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedRules } from '../../../test/rules/refused-rules.ts';
import { storedRules } from '../../../test/rules/rule-arbitrary.ts';
import { worldSamples, worldSchema } from '../../../test/rules/rule-world.ts';
import { gapsOf, isRefusal, LOCALES, sayer } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import type { FactSchema } from './fact-schema.ts';
import type { Rule } from './rule.ts';
import { ruleSentence } from './rule-sentence.ts';
import { ruleWords } from './rule-words.ts';
import { sayRule } from './say-rule.ts';

const of = (name: string) => ({ var: name });
function checked(stored: unknown, schema: FactSchema = worldSchema): Rule {
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}

describe('a rule reads as a sentence', () => {
  it('with what belongs together in parentheses', () => {
    const rule = checked({
      or: [
        { and: [{ '==': [of('source'), 'fair'] }, { '>=': [of('visits'), 3] }] },
        { '>': [of('amount'), 1_000_000] },
      ],
    });
    expect(sayRule(rule, worldSchema, 'en')).toBe(
      '(the source is Trade fair and the number of visits: at least 3) or the amount is more than ¥1,000,000',
    );
    expect(sayRule(rule, worldSchema, 'ja')).toBe(
      '（流入経路が展示会 かつ 訪問回数が3以上） または 金額が¥1,000,000を超える',
    );
  });

  it.each<[unknown, string, string]>([
    [
      { in: [of('source'), ['web', 'phone']] },
      'the source is one of (Website, Phone)',
      '流入経路が（ウェブサイト、電話）のいずれか',
    ],
    [{ in: [of('source'), ['web', 'web']] }, 'the source is Website', '流入経路がウェブサイト'],
    [
      { '!': { and: [{ '>': [of('visits'), 1] }, { exists: 'name' }] } },
      'it is not true that (the number of visits: more than 1 and a value is given for the name)',
      '（訪問回数が1を超える かつ 名前が入力済み）に当てはまらない',
    ],
    [
      { '<=': ['2026-06-01', of('closeDay'), '2026-06-30'] },
      'the expected close is from Jun 1, 2026 to Jun 30, 2026',
      '受注予定日が2026年6月1日から2026年6月30日まで',
    ],
    [
      { '>': [9, of('visits'), 1] },
      'the number of visits: more than 1 and less than 9',
      '訪問回数が1を超え9未満',
    ],
    [
      { '>=': [{ daysSince: [of('seenAt')] }, 7] },
      'the number of days since the last activity: at least 7',
      '最終活動日時からの日数が7以上',
    ],
    [
      { withinLast: [of('createdAt'), 1, 'weeks'] },
      'the creation is within the last week',
      '登録日時が過去1週間以内',
    ],
    [
      { some: [of('lines'), { '==': [of('product'), 'desk'] }] },
      'for at least one of the product lines, the product is “desk”',
      '（商品が「desk」）に当てはまる商品明細が1件以上ある',
    ],
    [
      { '!': [{ startsWith: [of('name'), 'Tan'] }] },
      'it is not true that the name starts with “Tan”',
      '（名前が「Tan」で始まる）に当てはまらない',
    ],
    [
      { '>': [{ '*': [{ '+': [of('visits'), 1] }, of('pages')] }, 0.0001] },
      '(the number of visits + 1) × the pages per visit: more than 0.0001',
      '（訪問回数 + 1） × 訪問あたりのページ数が0.0001を超える',
    ],
    [
      { in: [of('visits'), Array.from({ length: 30 }, (_, index) => index)] },
      'the number of visits: one of (0, 1, 2, 3, 4, 5, 6, 7, 8, 21 more)',
      '訪問回数が（0、1、2、3、4、5、6、7、8、ほか21件）のいずれか',
    ],
  ])('%j', (stored, en, ja) => {
    const rule = checked(stored);
    expect(sayRule(rule, worldSchema, 'en')).toBe(en);
    expect(sayRule(rule, worldSchema, 'ja')).toBe(ja);
  });

  it('with fields that members made as they are called, without an article', () => {
    const rule = checked({ '>=': [of('custom.1'), 10] }, own);
    expect(sayRule(rule, own, 'en')).toBe('“Devices in use”: at least 10');
    expect(sayRule(rule, own, 'ja')).toBe('Devices in useが10以上');
  });

  it('whatever it asks, without a key or a gap in it', () => {
    fc.assert(
      fc.property(storedRules(worldSchema, worldSamples), fc.constantFrom(...LOCALES), (stored, locale) => {
        const said = sayRule(checked(stored), worldSchema, locale);
        expect(said).not.toMatch(/rule-|[{}]|undefined|\bnull\b|^$/);
      }),
    );
  });
});

const texts: FactSchema = { a: { type: 'text', label: 'a' } };
const own: FactSchema = { 'custom.1': { type: 'number', label: 'Devices in use' } };
const EVERYTHING: readonly Rule[] = [
  ...[true, false, { and: [true, { or: [true, { '!': of('optedIn') }] }] }].map((rule) => checked(rule)),
  ...['==', '!='].flatMap((sign) => [
    checked({ [sign]: [of('tags'), ['a']] }),
    checked({ [sign]: [of('optedIn'), sign === '=='] }),
  ]),
  ...['<', '<=', '>', '>='].flatMap((sign) =>
    [of('visits'), of('closeDay'), of('name')].flatMap((value, index) => {
      const literal = [1, '2026-01-01', 'a'][index];
      return [checked({ [sign]: [value, literal] }), checked({ [sign]: [literal, value, literal] })];
    }),
  ),
  ...['<', '<=', '>', '>='].flatMap((sign) => [
    checked({ [sign]: [of('amount'), 1] }),
    checked({ [sign]: [1, of('amount'), 2] }),
  ]),
  ...['==', '!='].map((sign) => checked({ [sign]: [of('visits'), 1] })),
  ...['contains', 'startsWith', 'endsWith'].map((sign) => checked({ [sign]: [of('a'), 'b'] }, texts)),
  ...['minutes', 'hours', 'days', 'weeks', 'months'].flatMap((unit) =>
    [1, 2].map((count) => checked({ withinLast: [of('seenAt'), count, unit] })),
  ),
  ...['+', '-', '*', '/', 'min', 'max'].map((sign) => checked({ '>': [{ [sign]: [1, of('visits')] }, 1] })),
  ...[
    { in: ['a', of('tags')] },
    { in: [of('visits'), []] },
    { in: [of('source'), ['web', 'phone']] },
    { in: [of('visits'), Array.from({ length: 20 }, (_, index) => index)] },
    { exists: 'name' },
    { exists: 'lines' },
    { missing: ['name', 'lines'] },
    { some: [of('lines'), { or: [true, false] }] },
    { none: [of('lines'), true] },
    { inGroup: 'a' },
    { inGroup: ['a', 'b'] },
    { '==': [null, null] },
    { '==': [{ var: ['name', 'x'] }, 'y'] },
    { '>': [{ '-': { daysSince: of('seenAt') } }, { '*': [{ '+': [1, 2] }, 3] }] },
    { '>': [of('seenAt'), { now: [] }] },
    { '>': [of('seenAt'), '2026-01-01T00:00:00Z'] },
    { '>': [of('closeDay'), { now: null }] },
  ].map((rule) => checked(rule)),
  checked({ '>=': [of('custom.1'), 10] }, own),
];

describe('the words of rules', () => {
  it('are whole in both languages', () => {
    expect(gapsOf(ruleWords)).toEqual([]);
  });

  it('are all said by some rule or refusal', () => {
    const said = new Set<string>();
    const collect = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('key' in part) said.add(String(part.key));
      if ('because' in part) said.add(String(part.because));
      for (const inner of Object.values(part)) collect(inner);
    };
    for (const rule of EVERYTHING) collect(ruleSentence(rule, { schema: worldSchema, locale: 'en' }));
    for (const [rule] of refusedRules) collect(checkRule(rule, worldSchema));
    const known = Object.keys(ruleWords.en);
    expect(known.filter((key) => !said.has(key))).toEqual([]);
    expect([...said].filter((key) => !known.includes(key))).toEqual([]);
  });

  it('say each refusal without a gap', () => {
    const say = sayer(ruleWords);
    for (const locale of LOCALES)
      for (const [rule] of refusedRules) {
        const refusal = checkRule(rule, worldSchema);
        expect(isRefusal(refusal) && say(refusal, locale)).not.toMatch(/rule-|[{}]|undefined/);
      }
  });
});
