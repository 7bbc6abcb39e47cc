import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { ownPolicy } from '../../../test/qualification/own-potential-policy.ts';
import { isRefusal, sayer, shapeWords, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkPotentialPolicy } from './check-potential-policy.ts';
import { judgePotential } from './judge-potential.ts';
import type { PotentialFacts, PotentialPolicy } from './potential.ts';
import { POTENTIAL_POLICY } from './potential-policy.ts';

const say = sayer(sharedWords, shapeWords, qualificationWords);
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
    ['value-unfit', { budget: { medium: 80, high: Number.POSITIVE_INFINITY } }],
    ['value-unfit', { thresholds: { medium: Number.NEGATIVE_INFINITY, high: 50 } }],
    ['answers-missing', { qualifiers: [{ id: 'q', name: 'Q', answers: [], unknown: 0 }] }],
    ['id-twice', { qualifiers: [...ownPolicy.qualifiers, ...ownPolicy.qualifiers] }],
    [
      'name-twice',
      { qualifiers: ownPolicy.qualifiers.flatMap((each) => [each, { ...each, id: 'another' }]) },
    ],
    [
      'name-twice',
      {
        qualifiers: ownPolicy.qualifiers.map((each) => ({
          ...each,
          answers: each.answers.map((answer) => ({ ...answer, label: 'Yes' })),
        })),
      },
    ],
    ['id-twice', { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, id: 'contact' })) }],
    [
      'id-twice',
      { qualifiers: ownPolicy.qualifiers.flatMap((each) => [each, { ...each, name: 'Something else' }]) },
    ],
    [
      'id-twice',
      {
        qualifiers: ownPolicy.qualifiers.map((each) => ({
          ...each,
          answers: [
            ...each.answers,
            ...each.answers.map((answer, at) => ({ ...answer, label: `Other ${at}` })),
          ],
        })),
      },
    ],
    ['name-missing', { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, name: ' ' })) }],
    [
      'id-twice',
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
    expect(isRefusal(refused) && say(refused, 'ja')).toMatch(/。$/);
  });

  it.each<[Partial<PotentialPolicy>, string]>([
    [{ capacity: { LOW: -2000, MEDIUM: 0, HIGH: 1, unknown: 0 } }, 'Give whole points from -1,000 to 1,000.'],
    [
      { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, id: 'contact' })) },
      'The id “contact” is used already. Choose another one.',
    ],
    [
      { qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, answers: [] })) },
      'Give at least 1 answer.',
    ],
  ])('is told the bounds it has to keep to: %j', (change, told) => {
    const refused = checkPotentialPolicy({ ...POTENTIAL_POLICY, ...change });
    expect(isRefusal(refused) && say(refused, 'en')).toBe(told);
  });

  it.each<[object, string]>([
    [{ contact: { ...POTENTIAL_POLICY.contact, channels: null } }, 'contact/channels'],
    [{ contact: { ...POTENTIAL_POLICY.contact, channels: ['FAX'] } }, 'contact/channels/0'],
    [{ qualifiers: ownPolicy.qualifiers.map((each) => ({ ...each, name: null })) }, 'qualifiers/0/name'],
    [{ qualifiers: [null] }, 'qualifiers/0'],
    [{ interest: undefined }, 'interest'],
  ])('is refused where a part is of another kind: %j', (change, path) => {
    const refused = checkPotentialPolicy({ ...ownPolicy, ...change });
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
  });

  it('law: whatever was stored is kept or refused, and what is kept judges without a NaN', () => {
    expectKeptOrRefused(
      ownPolicy,
      (stored) => checkPotentialPolicy(stored),
      (kept) => {
        const judged = judgePotential({ ...facts, contactDays: 2 }, kept);
        expect(judged.factors.reduce((sum, { points }) => sum + points, 0)).toBe(judged.points);
        for (const { gain } of judged.raises) expect(gain).toBeGreaterThan(0);
      },
    );
  });

  it('asks in the language of its reader where its names have one for each', () => {
    const [own] = ownPolicy.qualifiers;
    const policy = checkPotentialPolicy({
      ...ownPolicy,
      qualifiers: [{ ...own, name: { en: 'Site is ready', ja: '設置場所' } }],
    });
    if (isRefusal(policy)) throw new Error(policy.because);
    const asked = judgePotential(facts, policy).factors.find(({ input }) => input === own?.id);
    expect(asked && [say(asked.because, 'en'), say(asked.because, 'ja')]).toEqual([
      expect.stringContaining('Site is ready'),
      expect.stringContaining('設置場所'),
    ]);
  });
});

const facts: PotentialFacts = {
  interests: [{ product: 'Pump', interest: 'SOME' }],
  contactDays: null,
  capacity: null,
  budget: null,
  price: null,
  answers: {},
};

describe('facts that no policy knows', () => {
  it.each<[string, object]>([
    ['interest', { interests: [{ product: 'Pump', interest: 'HUGE' }] }],
    ['interest', { interests: [{ product: 'Pump', interest: 'constructor' }] }],
    ['contact', { contactDays: Number.NaN }],
    ['contact', { contactDays: 'x' }],
    ['capacity', { capacity: 'HUGE' }],
  ])('are not known yet: %s of %j', (input, change) => {
    const judged = judgePotential({ ...facts, ...change }, POTENTIAL_POLICY);
    expect(judged.points).not.toBeNaN();
    const factor = judged.factors.find((each) => each.input === input);
    expect(factor?.known).toBe(false);
    expect(factor && say(factor.because, 'en')).not.toMatch(/HUGE|NaN|potential\./);
  });
});
