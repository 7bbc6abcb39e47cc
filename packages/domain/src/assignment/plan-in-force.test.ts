import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherwise, rule, SCHEMA } from '../../test/assignment-world.ts';
import type { StoredAssignmentPlan } from './assignment-plan.ts';
import { planInForce } from './plan-in-force.ts';

const inGermany = { '==': [{ var: 'country' }, 'DE'] };
const byGoneField = { '==': [{ var: 'gone' }, 'x'] };

const planOf = (conditions: readonly unknown[]): StoredAssignmentPlan => ({
  returning: 'BY_RULES',
  territories: [],
  rules: conditions.map((when, index) => rule(`r${index}`, ['aoi'], { when })),
  otherwise: otherwise(['aoi']),
});

describe('a plan that was stored', () => {
  it('goes on without the rules and territories that ask what is not known any more, and tells of them', () => {
    const stored = {
      ...planOf([inGermany, byGoneField, null]),
      territories: [{ id: 't', name: 'Gone', when: byGoneField }],
    };
    const { plan, outOfForce } = planInForce(stored, SCHEMA);
    expect(plan.rules.map(({ id }) => id)).toEqual(['r0', 'r2']);
    expect(plan.territories).toEqual([]);
    expect(outOfForce.map(({ path }) => path.join('.'))).toEqual(['territories.0', 'rules.1']);
  });

  it('law: every rule is in force in its order, or told of; never both', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(inGermany, byGoneField, null)), (conditions) => {
        const { plan, outOfForce } = planInForce(planOf(conditions), SCHEMA);
        const told = outOfForce.map(({ path }) => `r${path[1]}`);
        const held = plan.rules.map(({ id }) => id);
        expect([...told, ...held].toSorted()).toEqual(conditions.map((_, index) => `r${index}`).toSorted());
        expect(held).toEqual(held.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
      }),
    );
  });
});
