import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { capacityOf } from './capacity-of.ts';
import { checkPotentialPolicy } from './check-potential-policy.ts';
import { contactDays } from './contact-days.ts';
import { judgePotential } from './judge-potential.ts';
import { clearOverride, leadPotential, overridePotential } from './override-potential.ts';
import {
  CAPACITIES,
  INTERESTS,
  POTENTIALS,
  type Potential,
  type PotentialFacts,
  type PotentialPolicy,
} from './potential.ts';
import { POTENTIAL_POLICY } from './potential-policy.ts';
import { potentialRank } from './potential-rank.ts';

const nothing: PotentialFacts = {
  interests: [],
  contactDays: null,
  capacity: null,
  budget: null,
  price: null,
  answers: {},
};
const judge = (facts: Partial<PotentialFacts>, policy = POTENTIAL_POLICY) =>
  judgePotential({ ...nothing, ...facts }, policy);
const some = [{ product: 'Robot', interest: 'SOME' }] as const;
const strong = [{ product: 'Robot', interest: 'STRONG' }] as const;
const none = [{ product: 'Robot', interest: 'NONE' }] as const;
const yen = (amount: number) => ({ amount, currency: 'JPY' });
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

describe('the potential of a lead by the factory’s values', () => {
  it.each<[string, Partial<PotentialFacts>, Potential]>([
    ['nothing is known', {}, 'LOW'],
    ['it asked for a product by a form', { interests: some, contactDays: 0 }, 'MEDIUM'],
    ['it called once and named nothing', { contactDays: 1 }, 'MEDIUM'],
    ['it wants the product strongly and called', { interests: strong, contactDays: 1 }, 'HIGH'],
    [
      'it wants the product strongly and can pay',
      { interests: strong, contactDays: 0, capacity: 'HIGH' },
      'HIGH',
    ],
    ['it wants the product strongly, no more is known', { interests: strong }, 'MEDIUM'],
    ['it is interested and cannot pay', { interests: some, contactDays: 0, capacity: 'LOW' }, 'LOW'],
    [
      'it calls daily, is rich and wants nothing',
      { interests: none, contactDays: 30, capacity: 'HIGH' },
      'MEDIUM',
    ],
  ])('when %s is told', (_, facts, potential) => {
    expect(judge(facts).potential).toBe(potential);
  });

  it('passes its own check', () => {
    expect(checkPotentialPolicy(POTENTIAL_POLICY)).toBeUndefined();
    expect(checkPotentialPolicy(ownPolicy)).toBeUndefined();
  });
});

describe('an explained potential', () => {
  it('lists what each input gave, which threshold decided and what would raise it', () => {
    const judged = judge({ interests: [...none, ...some], contactDays: 2 });
    expect(judged.factors.map(({ input, points, known }) => [input, points, known])).toEqual([
      ['interest', 25, true],
      ['contact', 15, true],
      ['capacity', 10, false],
    ]);
    expect(judged.factors.map(({ because }) => say(because, 'en'))).toEqual([
      'Some interest in Robot.',
      'They called or wrote on 2 days of the last 30.',
      'What they can pay is not known yet.',
    ]);
    expect(say(judged.because, 'en')).toBe('50 points: “Medium” starts at 35.');
    expect(
      judged.raises.map(({ because, gain, potential }) => [say(because, 'ja'), gain, potential]),
    ).toEqual([
      ['直近30日間のうち8日、先方から電話またはチャットがあること。', 15, 'HIGH'],
      ['購買力が十分であること。', 15, 'HIGH'],
      ['いずれかの商品に強い関心があること。', 20, 'HIGH'],
    ]);
    expect(judged.between).toEqual(['MEDIUM', 'HIGH']);
  });

  it('says of nobody that they called on no day', () => {
    const { because } = judge({ contactDays: 0 }).factors[1] ?? { because: { key: '' } };
    expect(say(because, 'en')).toBe('They have not called or written in the last 30 days.');
    expect(say(because, 'ja')).toBe('直近30日間に、先方からの電話やチャットはありませんでした。');
  });

  it('leaves open what a product may add that nobody was asked about', () => {
    const known = { contactDays: 0, capacity: 'LOW' } as const;
    const unasked = { product: 'Arm', interest: null };
    const judged = judge({ ...known, interests: [...some, unasked] });
    expect(judged.between).toEqual(['LOW', 'MEDIUM']);
    expect(judged.factors[0]).toMatchObject({ known: true, points: 25 });
    expect(judge({ ...known, interests: [...strong, unasked] }).between).toEqual(['MEDIUM', 'MEDIUM']);
  });

  it('takes a budget beside its price where nobody stated what they can pay', () => {
    const budget = { interests: some, contactDays: 0, budget: yen(900_000), price: yen(1_000_000) };
    expect(judge(budget)).toMatchObject({ points: 40 });
    expect(say(judge(budget).factors[2]?.because ?? { key: '' }, 'ja')).toBe(
      '予算¥900,000は、金額¥1,000,000の90%にあたります。',
    );
    expect(judge({ ...budget, budget: yen(1_000_000) }).points).toBe(50);
    expect(judge({ ...budget, budget: yen(499_999) }).points).toBe(25);
    expect(judge({ ...budget, capacity: 'LOW' }).points).toBe(25);
    const dollars = judge({ ...budget, budget: { amount: 9_000_00, currency: 'USD' } });
    expect(dollars.factors[2]).toMatchObject({
      known: false,
      because: { key: 'potential.budget.without-price' },
    });
  });

  it('counts qualifiers of one’s own, against too', () => {
    expect(judge({ interests: some, answers: { q1: 'no' } }, ownPolicy).points).toBe(20);
    expect(judge({ interests: some, answers: { q1: 'yes' } }, ownPolicy)).toMatchObject({ points: 60 });
    expect(judge({ interests: some, answers: { q1: 'gone' } }, ownPolicy).factors[3]?.known).toBe(false);
  });
});

describe('days on which they came by themselves', () => {
  const tokyo = 'Asia/Tokyo';
  const now = Date.UTC(2026, 10, 23, 3);
  const call = (occurredAt: number, direction: 'IN' | 'OUT' = 'IN') =>
    ({ kind: 'CALL', direction, channel: null, occurredAt }) as const;
  const mail = { kind: 'MESSAGE', direction: 'IN', channel: 'EMAIL', occurredAt: now } as const;
  const count = (activities: Parameters<typeof contactDays>[0]) =>
    contactDays(activities, now, tokyo, POTENTIAL_POLICY.contact);

  it('are counted once a day of the zone, by inbound calls and chats', () => {
    const lateYesterday = Date.UTC(2026, 10, 22, 14, 59);
    expect(count([call(now), call(now - 60_000), call(lateYesterday)])).toBe(2);
    expect(count([call(now, 'OUT'), mail, call(now + 1)])).toBe(0);
    expect(count([{ ...mail, channel: 'LINE' }])).toBe(1);
  });

  it('end thirty days back', () => {
    expect(count([call(Date.UTC(2026, 9, 24, 15))])).toBe(1);
    expect(count([call(Date.UTC(2026, 9, 24, 14, 59))])).toBe(0);
  });
});

describe('overriding a potential', () => {
  const current = leadPotential(judge({ interests: some }), null);
  const override = { potential: 'HIGH', reason: ' knows the founder ', by: 'm1', at: 0 } as const;

  it('keeps the reason and what it would be without', () => {
    expect(overridePotential(current, override)).toMatchObject({
      potential: 'HIGH',
      judged: { potential: 'MEDIUM' },
      override: { reason: 'knows the founder' },
    });
  });

  it('needs a reason of some length', () => {
    expect(overridePotential(current, { ...override, reason: ' ' })).toMatchObject({
      because: 'override-reason-missing',
    });
    expect(overridePotential(current, { ...override, reason: 'x'.repeat(501) })).toMatchObject({
      because: 'text-too-long',
    });
  });

  it('law: overriding and clearing leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POTENTIALS), (potential) => {
        const overridden = overridePotential(current, { ...override, potential });
        expect(!isRefusal(overridden) && clearOverride(overridden)).toEqual(current);
      }),
    );
  });
});

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

it('ranks the best first, and what nobody judged yet last', () => {
  const ranked = [null, ...POTENTIALS].toSorted((one, other) => potentialRank(one) - potentialRank(other));
  expect(ranked).toEqual(['HIGH', 'MEDIUM', 'LOW', null]);
});
