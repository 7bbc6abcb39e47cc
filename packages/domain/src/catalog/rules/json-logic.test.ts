import { describe, expect, it } from 'vitest';
import { type Case, compatSuites, jsonLogicTests, worldOf } from '../../../test/rules/json-logic-cases.ts';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { RuleRefusal } from './rule-refusal.ts';

const CONTEXT = { now: 0, zone: 'UTC' };

/** What becomes of a case: our answer beside theirs, or why it lies outside of what rules are. */
function judge({ rule, data, result, error }: Case): string {
  const { schema, facts } = worldOf(rule, data);
  const checked = checkRule(rule, schema);
  if (!isRefusal(checked)) {
    const ours = compileRule(checked)(facts, CONTEXT);
    if (error !== undefined) return 'differs';
    if (Array.isArray(result))
      return ours === result.length > 0 ? 'agrees, with the truth of a list' : 'differs';
    return ours === result ? 'agrees' : 'differs';
  }
  if (error !== undefined) return 'refused by both';
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return 'outside: no operation';
  // What they take for a value is asked whether it is the one they found.
  const asked = checkRule({ '==': [rule, result] }, schema);
  if (!isRefusal(asked)) return compileRule(asked)(facts, CONTEXT) ? 'agrees, as a value' : 'differs';
  return `outside: ${reasonOf(VALUES.has(Object.keys(rule)[0] ?? '') ? asked : checked)}`;
}

const VALUES: ReadonlySet<string> = new Set(['var', '+', '-', '*', '/', 'min', 'max']);
function reasonOf({ because, path = [], parameters }: RuleRefusal): string {
  const operator = path.at(-1) ?? '';
  if (because === 'rule-operator-unknown') return `operator ${operator}`;
  if (because === 'rule-field-unknown') return 'a field of no one type';
  const expected = parameters?.expected as { readonly key: string } | undefined;
  return REASONS[expected?.key ?? ''] ?? 'types mixed';
}

const REASONS: Readonly<Record<string, string>> = {
  'rule-expected-condition': 'the truth of a value',
  'rule-expected-value': 'a condition as a value',
  'rule-expected-ordered': 'the order of yes and no',
  'rule-expected-filled': 'nothing where something is compared',
  'rule-expected-arguments': 'the number of arguments',
  'rule-expected-more-arguments': 'the number of arguments',
  'rule-expected-arguments-between': 'the number of arguments',
  'rule-expected-field': 'a field named by something else than its name',
  'rule-expected-operation': 'no operation',
  'rule-type-rows': 'rows of no field',
};

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const verdict of cases.map(judge).sort()) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Where we answer otherwise than they do, on purpose. */
const DIFFERENCES: readonly (readonly [rule: unknown, reason: string])[] = [
  [{ '==': [null, 0] }, 'nothing equals nothing else: a number that nobody filled in is not 0'],
  [{ '!=': [null, 0] }, 'nothing equals nothing else: a number that nobody filled in is not 0'],
  [{ and: true }, 'a single argument may stand without its list for every operator, as in jsonlogic.com'],
  [{ or: true }, 'a single argument may stand without its list for every operator, as in jsonlogic.com'],
  [{ in: ['spring', 'Springfield'] }, 'texts compare in their normalised form, without upper and lower case'],
  [{ var: ['name', 'anonymous'] }, 'an empty text is empty, so that its default stands for it'],
];

describe('the suites of JsonLogic', () => {
  it('agree with us in all 106 tests of jsonlogic.com that are rules of ours', () => {
    expect(jsonLogicTests).toHaveLength(275);
    expect(countsOf(jsonLogicTests)).toEqual({
      agrees: 59,
      'agrees, as a value': 33,
      'agrees, with the truth of a list': 14,
      'outside: a field named by something else than its name': 5,
      'outside: a field of no one type': 13,
      'outside: no operation': 5,
      'outside: operator !!': 4,
      'outside: operator !==': 3,
      'outside: operator %': 3,
      'outside: operator ===': 5,
      'outside: operator ?:': 3,
      'outside: operator all': 8,
      'outside: operator cat': 6,
      'outside: operator filter': 4,
      'outside: operator if': 43,
      'outside: operator map': 3,
      'outside: operator merge': 10,
      'outside: operator missing_some': 9,
      'outside: operator reduce': 5,
      'outside: operator substr': 8,
      'outside: the number of arguments': 2,
      'outside: the truth of a value': 20,
      'outside: types mixed': 10,
    });
  });

  it('agree with us in 249 of the 255 cases of implementations that are rules of ours', () => {
    expect(compatSuites).toHaveLength(1138);
    expect(countsOf(compatSuites)).toEqual({
      agrees: 163,
      'agrees, as a value': 72,
      'agrees, with the truth of a list': 14,
      differs: 6,
      'refused by both': 160,
      'outside: a field named by something else than its name': 7,
      'outside: a field of no one type': 29,
      'outside: no operation': 9,
      'outside: nothing where something is compared': 18,
      'outside: operator !!': 40,
      'outside: operator !==': 30,
      'outside: operator %': 17,
      'outside: operator ===': 33,
      'outside: operator ?:': 4,
      'outside: operator ??': 15,
      'outside: operator all': 26,
      'outside: operator cat': 17,
      'outside: operator filter': 19,
      'outside: operator if': 89,
      'outside: operator map': 26,
      'outside: operator merge': 19,
      'outside: operator missing_some': 9,
      'outside: operator preserve': 8,
      'outside: operator reduce': 22,
      'outside: operator substr': 20,
      'outside: operator throw': 6,
      'outside: operator try': 11,
      'outside: operator val': 36,
      'outside: rows of no field': 16,
      'outside: the number of arguments': 23,
      'outside: the order of yes and no': 12,
      'outside: the truth of a value': 61,
      'outside: types mixed': 101,
    });
  });

  it('differ from us where we chose to', () => {
    const differing = [...jsonLogicTests, ...compatSuites].filter((each) => judge(each) === 'differs');
    expect(differing.map(({ rule }) => rule)).toEqual(DIFFERENCES.map(([rule]) => rule));
  });
});
