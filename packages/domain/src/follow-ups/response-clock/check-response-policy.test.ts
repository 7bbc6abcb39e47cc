import { describe, expect, it } from 'vitest';
import { checkResponsePolicy } from './check-response-policy.ts';
import { RESPONSE_POLICY } from './response-policy.ts';

describe('a response policy', () => {
  const [first] = RESPONSE_POLICY.rules;
  if (first?.allowance == null) throw new Error('no rule');
  const { allowance } = first;
  const check = (change: object) =>
    checkResponsePolicy({ ...RESPONSE_POLICY, rules: [{ ...first, ...change }] });

  it('stands as it is delivered', () => {
    expect(checkResponsePolicy(RESPONSE_POLICY)).toBeUndefined();
  });

  it.each<[object, string, readonly string[]]>([
    [
      { allowance: { ...allowance, warnMinutes: 0 } },
      'clock-minutes-impossible',
      ['allowance', 'warnMinutes'],
    ],
    [
      { allowance: { ...allowance, breachMinutes: 7.5 } },
      'clock-minutes-impossible',
      ['allowance', 'breachMinutes'],
    ],
    [
      { allowance: { ...allowance, warnMinutes: 16 } },
      'clock-warning-after-breach',
      ['allowance', 'warnMinutes'],
    ],
    [
      { after: { ...first.after, reassignMinutes: -1 } },
      'clock-minutes-impossible',
      ['after', 'reassignMinutes'],
    ],
    [{ allowance: null }, 'clock-after-without-allowance', ['after']],
    [{ ways: ['FAX'] }, 'clock-way-unknown', ['ways']],
  ])('is refused with %j', (change, because, path) => {
    expect(check(change)).toMatchObject({ because, path: ['rules', '0', ...path] });
  });

  it('is refused with two rules of one id, or too many', () => {
    const twice = { ...RESPONSE_POLICY, rules: [first, first] };
    expect(checkResponsePolicy(twice)).toMatchObject({
      because: 'clock-rule-twice',
      path: ['rules', '1', 'id'],
    });
    const many = Array.from({ length: 101 }, (_, index) => ({ ...first, id: String(index) }));
    expect(checkResponsePolicy({ ...RESPONSE_POLICY, rules: many })).toMatchObject({
      because: 'clock-rules-too-many',
    });
  });
});
