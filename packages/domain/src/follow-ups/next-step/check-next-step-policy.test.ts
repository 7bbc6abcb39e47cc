import { describe, expect, it } from 'vitest';
import { calendar, now, zone } from '../../../test/follow-ups/next-steps.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isDay, isRefusal } from '../../shared/index.ts';
import { planFollowUp } from '../plan-follow-up.ts';
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

  const own = { after: null, potentials: null, propose: 'OWN', label: 'カタログ送付', workingDays: 1 };

  it('names what it proposes as an own kind', () => {
    expect(checkNextStepPolicy([own])).toEqual([own]);
    for (const label of [undefined, null, '', ' '])
      expect(checkNextStepPolicy([{ ...own, label }])).toMatchObject({
        because: 'label-missing',
        path: ['0', 'label'],
      });
    expect(checkNextStepPolicy([{ ...own, label: 'あ'.repeat(10_000) }])).toMatchObject({
      because: 'text-too-long',
      path: ['0', 'label'],
    });
  });

  it('law: whatever was stored is kept or refused, and what is kept proposes what can be promised', () => {
    const facts = { lastContact: null, potential: null, reachableBy: [] };
    expectKeptOrRefused([own, ...NEXT_STEP_POLICY], checkNextStepPolicy, (policy) => {
      const proposed = proposeNextStep(facts, now, zone, calendar, policy);
      expect(isDay(proposed.day)).toBe(true);
      if (proposed.kind === 'SLEEP') return;
      const { followUpKind: kind, label, day } = proposed;
      const planned = planFollowUp({ kind, label, day, time: null, note: null, assigneeId: 'm' }, now, zone);
      expect(isRefusal(planned)).toBe(false);
    });
  });
});
