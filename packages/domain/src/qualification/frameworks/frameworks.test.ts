import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkFramework } from './check-framework.ts';
import { FACTORY_FRAMEWORK } from './factory-framework.ts';
import type { Criterion, Framework, FrameworkJudgement, GivenAnswers } from './framework.ts';
import { judgeFramework } from './judge-framework.ts';
import { qualifyLead } from './qualify-lead.ts';

const say = sayer(sharedWords, qualificationWords);
const bant = FACTORY_FRAMEWORK;
const given = (answers: Readonly<Record<string, string>>, evidence: readonly string[] = []): GivenAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { answer, evidence, by: 'm1', at: 0 }]),
  );
const proved: Framework = {
  ...bant,
  criteria: bant.criteria.map((each) => ({ ...each, evidence: each.id === 'budget' })),
};

describe('BANT as it is shipped', () => {
  it('fits its own check, and each reader is told of it in their language', () => {
    expect(checkFramework(bant)).toBe(bant);
    const [first] = judgeFramework(bant, {}).criteria;
    expect(first && [say(first.because, 'en'), say(first.because, 'ja')]).toEqual([
      'Budget is not known yet. Ask: Is there a budget for this?',
      expect.stringMatching(/予算.*予算は確保されていますか。/),
    ]);
  });

  it('qualifies by three of the four, the need among them', () => {
    expect(judgeFramework(bant, given({ budget: 'met', authority: 'met', need: 'met' }))).toMatchObject({
      state: 'QUALIFIED',
      earned: 75,
      possible: 100,
      known: 75,
      ask: ['timeline'],
    });
    const without = judgeFramework(bant, given({ budget: 'met', authority: 'met', timeline: 'met' }));
    expect(without).toMatchObject({ state: 'OPEN', earned: 75, ask: ['need'] });
    expect(say(without.because, 'en')).toBe('Enough of BANT is met, but this is required too: Need.');
  });

  it('is open while anything can still come, closed when it cannot', () => {
    expect(judgeFramework(bant, {})).toMatchObject({ state: 'OPEN', earned: 0, possible: 100, known: 0 });
    expect(judgeFramework(bant, given({ budget: 'not', authority: 'partly' }))).toMatchObject({
      state: 'DISQUALIFIED',
      possible: 62.5,
    });
    const needless = judgeFramework(bant, given({ need: 'not' }));
    expect(needless.state).toBe('DISQUALIFIED');
    expect(say(needless.because, 'ja')).toBe('BANTの必須項目「必要性」を満たしていないため、対象外です。');
  });

  it('says of each criterion what is known, and what to ask', () => {
    const { criteria } = judgeFramework(bant, given({ budget: 'partly', authority: 'not', need: 'met' }));
    expect(criteria.map(({ state, percent }) => [state, percent])).toEqual([
      ['PARTLY', 50],
      ['NOT_MET', 0],
      ['MET', 100],
      ['UNKNOWN', null],
    ]);
    expect(criteria.map(({ because }) => say(because, 'en'))).toEqual([
      'Budget, in part: Budget possible',
      'Authority is not met: No contact near the decision',
      'Need: They name the need themselves',
      'Timeline is not known yet. Ask: When do they need it?',
    ]);
  });
});

describe('the outcome of a framework', () => {
  const optional: Framework = {
    ...bant,
    criteria: bant.criteria.map((each) => ({ ...each, required: false })),
  };
  const said = (framework: Framework, answers: Readonly<Record<string, string>>) => {
    const { state, because } = judgeFramework(framework, given(answers));
    return [state, say(because, 'en')];
  };

  it('is said with the shares that decided', () => {
    expect(said(optional, {})).toEqual(['OPEN', '0% of BANT is met; 75% is enough.']);
    expect(said(optional, { budget: 'met', need: 'partly' })).toEqual([
      'OPEN',
      '37% of BANT is met; 75% is enough.',
    ]);
    expect(said(bant, { budget: 'met', authority: 'met', need: 'met' })).toEqual([
      'QUALIFIED',
      'Qualified by BANT: 75% is met, 75% is enough.',
    ]);
    expect(said(optional, { budget: 'not', authority: 'not', need: 'met' })).toEqual([
      'DISQUALIFIED',
      'Not qualified by BANT: 25% is met, at most 50% can be, 75% is needed.',
    ]);
  });

  it('is open while what can still be earned just reaches the share', () => {
    expect(said(optional, { budget: 'not' })[0]).toBe('OPEN');
  });

  it('says what to ask next: what is required, then what weighs most', () => {
    const weights = [10, 40, 20, 30];
    const criteria = bant.criteria.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));
    expect(judgeFramework({ ...bant, criteria }, {}).ask).toEqual([
      'need',
      'authority',
      'timeline',
      'budget',
    ]);
  });
});

describe('an answer that needs a proof', () => {
  it('counts once there is one; an answer against needs none', () => {
    const [unproved] = judgeFramework(proved, given({ budget: 'met' })).criteria;
    expect(unproved).toMatchObject({ state: 'UNKNOWN', because: { key: 'criterion.unproved' } });
    expect(judgeFramework(proved, given({ budget: 'met' }, ['a1'])).criteria[0]?.state).toBe('MET');
    expect(judgeFramework(proved, given({ budget: 'not' })).criteria[0]?.state).toBe('NOT_MET');
  });
});

describe('the laws of a framework', () => {
  const criterion: fc.Arbitrary<Criterion> = fc.record({
    id: fc.uuid(),
    name: fc.string(),
    question: fc.string(),
    answers: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
      .map((all) => [0, ...all, 9].map((points, index) => ({ key: `a${index}`, label: '', points }))),
    weight: fc.integer({ min: 1, max: 100 }),
    required: fc.boolean(),
    evidence: fc.constant(false),
  });
  const world = fc
    .record({
      criteria: fc.array(criterion, { minLength: 1, maxLength: 6 }),
      qualifiesFrom: fc.integer({ min: 1, max: 100 }),
      picks: fc.array(fc.option(fc.nat({ max: 2 })), { minLength: 6, maxLength: 6 }),
    })
    .map(({ criteria, qualifiesFrom, picks }) => ({
      framework: { id: 'f', name: 'F', criteria, qualifiesFrom },
      answers: given(
        Object.fromEntries(
          criteria.flatMap(({ id }, index) => (picks[index] == null ? [] : [[id, `a${picks[index]}`]])),
        ),
      ),
    }));

  it('what is certain stays so whatever the unknown turns out to be', () => {
    fc.assert(
      fc.property(world, fc.nat({ max: 2 }), ({ framework, answers }, pick) => {
        const before = judgeFramework(framework, answers);
        const rest = Object.fromEntries(before.ask.map((id) => [id, `a${pick}`]));
        const after = judgeFramework(framework, { ...answers, ...given(rest) });
        expect(after.earned).toBeGreaterThanOrEqual(before.earned - 1e-9);
        expect(after.possible).toBeLessThanOrEqual(before.possible + 1e-9);
        expect(after.known).toBe(100);
        if (before.state !== 'OPEN') expect(after.state).toBe(before.state);
      }),
    );
  });

  it('unknown is not zero: an answer against is never better than none, and may be worse', () => {
    fc.assert(
      fc.property(world, ({ framework, answers }) => {
        const before = judgeFramework(framework, answers);
        for (const id of before.ask) {
          const after = judgeFramework(framework, { ...answers, ...given({ [id]: 'a0' }) });
          expect(after.possible).toBeLessThan(before.possible);
          expect(after.earned).toBe(before.earned);
        }
      }),
    );
  });

  it('a better answer never makes a lead less qualified', () => {
    const rank = ({ state }: FrameworkJudgement) => ['DISQUALIFIED', 'OPEN', 'QUALIFIED'].indexOf(state);
    fc.assert(
      fc.property(world, ({ framework, answers }) => {
        const before = judgeFramework(framework, answers);
        for (const { id, answers: all } of framework.criteria.filter(({ id }) => id in answers)) {
          const best = all.at(-1)?.key ?? '';
          const after = judgeFramework(framework, { ...answers, ...given({ [id]: best }) });
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        }
      }),
    );
  });

  it('the moment a lead was qualified never moves', () => {
    const states = fc.array(fc.constantFrom('QUALIFIED', 'OPEN', 'DISQUALIFIED'), { maxLength: 20 });
    fc.assert(
      fc.property(states, (all) => {
        let qualifiedAt: number | null = null;
        let firsts = 0;
        for (const [now, state] of all.entries()) {
          const after: ReturnType<typeof qualifyLead> = qualifyLead(qualifiedAt, { state }, now);
          if (qualifiedAt !== null) expect(after.qualifiedAt).toBe(qualifiedAt);
          firsts += Number(after.first);
          qualifiedAt = after.qualifiedAt;
        }
        const first = all.indexOf('QUALIFIED');
        expect(qualifiedAt).toBe(first < 0 ? null : first);
        expect(firsts).toBe(first < 0 ? 0 : 1);
      }),
    );
  });
});
