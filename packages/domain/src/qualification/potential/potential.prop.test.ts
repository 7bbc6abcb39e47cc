import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPolicy } from '../../../test/qualification/own-potential-policy.ts';
import { capacityOf } from './capacity-of.ts';
import { judgePotential } from './judge-potential.ts';
import { CAPACITIES, INTERESTS, POTENTIALS, type Potential, type PotentialFacts } from './potential.ts';

const yen = (amount: number) => ({ amount, currency: 'JPY' });
describe('the laws of a potential', () => {
  const interest = fc.option(fc.constantFrom(...INTERESTS));
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
  const facts: fc.Arbitrary<PotentialFacts> = fc.record({
    interests: fc.array(fc.record({ product: fc.string(), interest }), { maxLength: 4 }),
    contactDays: fc.option(fc.integer({ min: 0, max: 30 })),
    capacity: fc.option(fc.constantFrom(...CAPACITIES)),
    budget: amount.map((each) => (each === null ? null : yen(each))),
    price: amount.map((each) => (each === null ? null : yen(each))),
    answers: fc.record({ q1: fc.constantFrom(null, 'no', 'yes') }),
  });
  const rankOf = (potential: Potential) => POTENTIALS.indexOf(potential);
  const next = <T>(scale: readonly T[], value: T) => scale[scale.indexOf(value) + 1] ?? value;

  it('raising an input never lowers it', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 3 }), (before, which) => {
        const raised: PotentialFacts[] = [
          {
            ...before,
            interests: before.interests.map((each, index) =>
              index === which && each.interest ? { ...each, interest: next(INTERESTS, each.interest) } : each,
            ),
          },
          { ...before, interests: [...before.interests, { product: 'Other', interest: 'STRONG' }] },
          { ...before, contactDays: before.contactDays === null ? null : before.contactDays + 1 + which },
          { ...before, capacity: before.capacity && next(CAPACITIES, before.capacity) },
          { ...before, budget: before.budget && yen(before.budget.amount + which * 100_000) },
          { ...before, answers: { q1: before.answers.q1 ? 'yes' : null } },
        ];
        const was = rankOf(judgePotential(before, ownPolicy).potential);
        for (const after of raised)
          expect(rankOf(judgePotential(after, ownPolicy).potential)).toBeGreaterThanOrEqual(was);
      }),
    );
  });

  it('the factors sum to its points, and it lies between what it can still become', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { points, factors, between, potential } = judgePotential(each, ownPolicy);
        expect(factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(points);
        expect(rankOf(between[0])).toBeLessThanOrEqual(rankOf(potential));
        expect(rankOf(between[1])).toBeGreaterThanOrEqual(rankOf(potential));
        if (factors.every(({ known }) => known) && each.interests.every(({ interest }) => interest !== null))
          expect(between).toEqual([potential, potential]);
      }),
    );
  });

  it('whatever becomes known, it ends where it was said it could', () => {
    fc.assert(
      fc.property(facts, facts, (before, told) => {
        const interests = before.interests.map((each) => ({
          ...each,
          interest: each.interest ?? told.interests[0]?.interest ?? 'STRONG',
        }));
        const after: PotentialFacts = {
          ...before,
          interests: interests.length > 0 ? interests : [{ product: 'Other', interest: 'SOME' }],
          contactDays: before.contactDays ?? told.contactDays ?? 0,
          capacity: before.capacity ?? (capacityOf(before, ownPolicy).capacity || (told.capacity ?? 'HIGH')),
          answers: { q1: before.answers.q1 ?? told.answers.q1 ?? 'no' },
        };
        const [least, most] = judgePotential(before, ownPolicy).between.map(rankOf);
        const became = rankOf(judgePotential(after, ownPolicy).potential);
        expect(became).toBeGreaterThanOrEqual(least ?? 0);
        expect(became).toBeLessThanOrEqual(most ?? 0);
      }),
    );
  });

  it('what is said to raise it is worth the points it is said to be', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const judged = judgePotential(each, ownPolicy);
        for (const raise of judged.raises.filter(({ input }) => input === 'interest')) {
          const { key } = raise.because;
          const wanted = key.endsWith('STRONG') ? 'STRONG' : 'SOME';
          const after = judgePotential(
            { ...each, interests: [{ product: 'x', interest: wanted }] },
            ownPolicy,
          );
          expect([after.points - judged.points, after.potential]).toEqual([raise.gain, raise.potential]);
        }
      }),
    );
  });
});
