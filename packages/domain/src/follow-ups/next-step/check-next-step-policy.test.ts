import { describe, expect, it } from 'vitest';
import { calendar, now, zone } from '../../../test/follow-ups/next-steps.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isDay } from '../../shared/index.ts';
import { checkNextStepPolicy } from './check-next-step-policy.ts';
import { NEXT_STEP_POLICY } from './next-step-policy.ts';
import { proposeNextStep } from './propose-next-step.ts';

const [rule] = NEXT_STEP_POLICY;

describe('a policy of next steps', () => {
  it('stands as it is delivered', () => {
    expect(checkNextStepPolicy(NEXT_STEP_POLICY)).toBe(NEXT_STEP_POLICY);
  });

  it.each<[object, readonly string[]]>([
    [{ workingDays: -1 }, ['0', 'workingDays']],
    [{ workingDays: '1' }, ['0', 'workingDays']],
    [{ after: ['SHOUTED'] }, ['0', 'after', '0']],
    [{ potentials: 'HIGH' }, ['0', 'potentials']],
    [{ propose: 'GIVE_UP' }, ['0', 'propose']],
  ])('is refused with %j', (change, path) => {
    expect(checkNextStepPolicy([{ ...rule, ...change }])).toMatchObject({
      because: 'value-unfit',
      path,
    });
  });

  it('law: whatever was stored is kept or refused, and what is kept proposes a day', () => {
    const facts = { lastContact: null, potential: null, reachableBy: [] };
    expectKeptOrRefused(NEXT_STEP_POLICY, checkNextStepPolicy, (policy) => {
      expect(isDay(proposeNextStep(facts, now, zone, calendar, policy).day)).toBe(true);
    });
  });
});
