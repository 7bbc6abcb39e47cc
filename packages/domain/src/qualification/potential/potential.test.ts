import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { ownPolicy } from '../../../test/qualification/own-potential-policy.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkOverride } from './check-override.ts';
import { checkPotentialPolicy } from './check-potential-policy.ts';
import { contactDays } from './contact-days.ts';
import { judgePotential } from './judge-potential.ts';
import { clearOverride, leadPotential, overridePotential } from './override-potential.ts';
import { POTENTIALS, type Potential, type PotentialFacts, type PotentialOverride } from './potential.ts';
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
    expect(checkPotentialPolicy(POTENTIAL_POLICY)).toBe(POTENTIAL_POLICY);
    expect(checkPotentialPolicy(ownPolicy)).toBe(ownPolicy);
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
      'They called or chatted on 2 days of the last 30.',
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
    expect(say(because, 'en')).toBe('No call or chat from them in the last 30 days.');
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

  it('takes days and budgets below nothing for not known', () => {
    const { factors } = judge({ contactDays: -5, budget: yen(-100), price: yen(100) });
    expect(factors.map(({ input, known }) => [input, known])).toContainEqual(['contact', false]);
    expect(factors.map(({ because }) => because.key)).toContain('potential.capacity.unknown');
  });

  it('takes a budget beside its price where nobody stated what they can pay', () => {
    const budget = { interests: some, contactDays: 0, budget: yen(900_000), price: yen(1_000_000) };
    expect(judge(budget)).toMatchObject({ points: 40 });
    expect(say(judge(budget).factors[2]?.because ?? { key: '' }, 'ja')).toBe(
      '予算¥900,000は、商品の金額¥1,000,000の90%にあたります。',
    );
    expect(judge({ ...budget, budget: yen(1_000_000) }).points).toBe(50);
    expect(judge({ ...budget, budget: yen(499_999) }).points).toBe(25);
    expect(judge({ ...budget, capacity: 'LOW' }).points).toBe(25);
    const dollars = judge({ ...budget, budget: { amount: 9_000_00, currency: 'USD' } });
    expect(dollars.factors[2]).toMatchObject({
      known: false,
      because: { key: 'potential.budget.other-currency' },
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
    expect(count([call(now, 'OUT'), mail, call(now + 1), call(Number.NaN)])).toBe(0);
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
    const overridden = overridePotential(current, override);
    expect(
      isRefusal(overridden) || ['en', 'ja'].map((locale) => say(overridden.because, locale as 'en')),
    ).toEqual([
      'Set to “High” by hand; without that it would be “Medium”. Reason: knows the founder',
      '手動で「高」に設定されています（自動判定では「中」）。理由：knows the founder',
    ]);
    expect(current.because).toEqual(current.judged.because);
  });

  it('says so where it is set to what is judged too', () => {
    const confirmed = overridePotential(current, { ...override, potential: 'MEDIUM' });
    expect(isRefusal(confirmed) || say(confirmed.because, 'en')).toBe(
      'Set to “Medium” by hand, as it is judged too. Reason: knows the founder',
    );
  });

  it.each([
    [{ potential: 'SUPER' }, ['potential']],
    [{ reason: null }, ['reason']],
    [{ by: '' }, ['by']],
    [{ at: Number.NaN }, ['at']],
  ])('is refused by the path of what does not fit: %j', (change, path) => {
    const told = { ...override, ...change } as unknown as PotentialOverride;
    expect(overridePotential(current, told)).toMatchObject({ because: 'value-unfit', path });
  });

  it('law: whatever was stored is kept or refused, and what is kept can be said', () => {
    expectKeptOrRefused(override, checkOverride, (kept) => {
      expect(say(leadPotential(current.judged, kept).because, 'ja')).not.toContain('potential.');
    });
  });

  it('needs a reason of some length', () => {
    expect(overridePotential(current, { ...override, reason: ' ' })).toMatchObject({
      because: 'override-reason-missing',
    });
    expect(overridePotential(current, { ...override, reason: '𠮷'.repeat(500) })).toMatchObject({
      potential: 'HIGH',
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

it('ranks the best first, and what nobody judged yet last', () => {
  const ranked = [null, ...POTENTIALS].toSorted((one, other) => potentialRank(one) - potentialRank(other));
  expect(ranked).toEqual(['HIGH', 'MEDIUM', 'LOW', null]);
});
