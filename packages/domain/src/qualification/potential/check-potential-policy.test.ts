import { describe, expect, it } from 'vitest';
import { sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkPotentialPolicy } from './check-potential-policy.ts';
import type { PotentialPolicy } from './potential.ts';
import { POTENTIAL_POLICY } from './potential-policy.ts';

const say = sayer(sharedWords, qualificationWords);
const ownPolicy: PotentialPolicy = {
  ...POTENTIAL_POLICY,
  qualifiers: [
    {
      id: 'q1',
      name: 'Site is ready',
      answers: [
        { key: 'no', label: 'No', points: -20 },
        { key: 'yes', label: 'Yes', points: 20 },
      ],
      unknown: 0,
    },
  ],
};

describe('a policy of one’s own', () => {
  it.each<[string, Partial<PotentialPolicy>]>([
    ['points-not-rising', { capacity: { LOW: 0, MEDIUM: 20, HIGH: 10, unknown: 0 } }],
    ['unknown-points-outside', { interest: { NONE: 0, SOME: 1, STRONG: 2, unknown: 3 } }],
    ['points-unfit', { interest: { NONE: 0, SOME: 1, STRONG: 2.5, unknown: 0 } }],
    ['thresholds-not-rising', { thresholds: { medium: 50, high: 50 } }],
    ['threshold-out-of-reach', { thresholds: { medium: 50, high: 101 } }],
    ['look-back-unfit', { contact: { ...POTENTIAL_POLICY.contact, withinDays: 0 } }],
    ['look-back-unfit', { contact: { ...POTENTIAL_POLICY.contact, withinDays: 7 } }],
    ['look-back-unfit', { contact: { ...POTENTIAL_POLICY.contact, steps: [{ days: 0.5, points: 5 }] } }],
    ['budget-shares-unfit', { budget: { medium: 80, high: 50 } }],
    ['budget-shares-unfit', { budget: { medium: 80, high: Number.POSITIVE_INFINITY } }],
    ['thresholds-not-rising', { thresholds: { medium: Number.NEGATIVE_INFINITY, high: 50 } }],
    ['answers-missing', { qualifiers: [{ id: 'q', name: 'Q', answers: [], unknown: 0 }] }],
    ['name-twice', { qualifiers: [...ownPolicy.qualifiers, ...ownPolicy.qualifiers] }],
    ['name-twice', { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, id: 'contact' })) }],
    ['name-missing', { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, name: ' ' })) }],
    [
      'name-twice',
      {
        qualifiers: ownPolicy.qualifiers.map((each) => ({
          ...each,
          answers: [...each.answers, ...each.answers],
        })),
      },
    ],
    [
      'name-missing',
      {
        qualifiers: ownPolicy.qualifiers.map((each) => ({
          ...each,
          answers: each.answers.map((answer) => ({ ...answer, label: '' })),
        })),
      },
    ],
  ])('is refused by %s', (because, change) => {
    const refused = checkPotentialPolicy({ ...POTENTIAL_POLICY, ...change });
    expect(refused).toMatchObject({ because });
    expect(say(refused ?? { key: '' }, 'ja')).not.toBe(because);
  });
});
