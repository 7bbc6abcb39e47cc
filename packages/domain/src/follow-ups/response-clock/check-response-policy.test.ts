import { describe, expect, it } from 'vitest';
import { start } from '../../../test/follow-ups/response-clock.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { checkResponsePolicy } from './check-response-policy.ts';
import { RESPONSE_POLICY } from './response-policy.ts';

describe('a response policy', () => {
  const [first] = RESPONSE_POLICY.rules;
  if (first?.allowance == null) throw new Error('no rule');
  const { allowance } = first;
  const check = (change: object) =>
    checkResponsePolicy({ ...RESPONSE_POLICY, rules: [{ ...first, ...change }] });

  it('stands as it is delivered', () => {
    expect(checkResponsePolicy(RESPONSE_POLICY)).toEqual(RESPONSE_POLICY);
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
    [{ ways: ['FAX'] }, 'value-unfit', ['ways', '0']],
    [{ after: undefined }, 'value-unfit', ['after']],
    [{ id: Number.NaN }, 'value-unfit', ['id']],
    [{ allowance: { ...allowance, warnMinutes: '5' } }, 'value-unfit', ['allowance', 'warnMinutes']],
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
      because: 'value-unfit',
      path: ['rules'],
    });
  });

  it.each(['callAnswers', 'calendar'])('is refused with a word for %s that means nothing', (part) => {
    expect(checkResponsePolicy({ ...RESPONSE_POLICY, [part]: 'NOPE' })).toMatchObject({
      because: 'value-unfit',
      path: [part],
    });
  });

  it('law: whatever was stored is kept or refused, and what is kept starts clocks', () => {
    expectKeptOrRefused(RESPONSE_POLICY, checkResponsePolicy, (kept) => {
      const started = start({}, kept);
      if (started.kind === 'started')
        expect(started.clock.breachAt).toBeGreaterThanOrEqual(started.clock.warnAt);
    });
  });
});
