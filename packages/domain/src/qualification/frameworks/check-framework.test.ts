import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isRefusal, sayer, shapeWords, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkFramework } from './check-framework.ts';
import { FACTORY_FRAMEWORK } from './factory-framework.ts';
import type { Criterion, CriterionAnswer, Framework, GivenAnswers } from './framework.ts';
import { judgeFramework } from './judge-framework.ts';

const say = sayer(sharedWords, shapeWords, qualificationWords);
const bant = FACTORY_FRAMEWORK;
const refusalOf = (checked: unknown) => (isRefusal(checked) ? checked : undefined);
const given = (answers: Readonly<Record<string, string>>): GivenAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { answer, evidence: [], by: 'm1', at: 0 }]),
  );

describe('a framework of one’s own', () => {
  const [budget, ...others] = bant.criteria as [Criterion, ...Criterion[]];
  const withBudget = (change: Partial<Criterion>): Partial<Framework> => ({
    criteria: [{ ...budget, ...change }, ...others],
  });
  it.each<[string, Partial<Framework>]>([
    ['name-missing', { name: ' ' }],
    ['criteria-missing', { criteria: [] }],
    ['value-unfit', { criteria: Array.from({ length: 21 }, () => budget) }],
    ['share-unfit', { qualifiesFrom: 0 }],
    ['weight-unfit', withBudget({ weight: 0.5 })],
    ['answers-missing', withBudget({ answers: budget.answers.slice(1, 2) })],
    ['answers-all-alike', withBudget({ answers: budget.answers.map((each) => ({ ...each, points: 1 })) })],
    ['points-unfit', withBudget({ answers: budget.answers.map((each) => ({ ...each, points: -1 })) })],
    ['name-twice', withBudget({ name: 'ｎeed ' })],
    ['id-twice', withBudget({ id: 'need' })],
    ['name-missing', withBudget({ name: ' ' })],
    [
      'name-missing',
      withBudget({
        answers: budget.answers.map((each, index) => ({ ...each, label: index ? each.label : ' ' })),
      }),
    ],
    [
      'points-unfit',
      withBudget({
        answers: budget.answers.map((each, index) => ({ ...each, points: index ? each.points : 0.5 })),
      }),
    ],
    ['question-missing', withBudget({ question: ' ' })],
    [
      'answer-against-missing',
      withBudget({ answers: budget.answers.map((each) => ({ ...each, points: each.points + 1 })) }),
    ],
  ])('is refused by %s', (because, change) => {
    const refused = refusalOf(checkFramework({ ...bant, ...change }));
    expect(refused).toMatchObject({ because });
    expect(say(refused ?? { key: '' }, 'ja')).not.toBe(because);
  });

  it('is told how many answers it takes, and between what their points lie', () => {
    const told = (answers: Criterion['answers']) =>
      say(refusalOf(checkFramework({ ...bant, ...withBudget({ answers }) })) ?? { key: '' }, 'en');
    expect(told(budget.answers.slice(1, 2))).toBe('Give at least 2 answers.');
    expect(told(budget.answers.map((each) => ({ ...each, points: -1 })))).toBe(
      'Give whole points from 0 to 1,000.',
    );
  });

  it('may have two answers to a criterion, and twenty criteria', () => {
    const two = { ...budget, answers: [...budget.answers.slice(0, 1), ...budget.answers.slice(-1)] };
    const criteria = Array.from({ length: 20 }, (_, index) => ({ ...two, id: `${index}`, name: `${index}` }));
    expect(checkFramework({ ...bant, criteria })).toEqual({ ...bant, criteria });
  });

  it('is told where it does not fit', () => {
    const placeOf = (change: Partial<Framework>) =>
      refusalOf(checkFramework({ ...bant, ...change }))?.path?.join('/');
    expect(placeOf({ name: '' })).toBe('name');
    expect(placeOf({ criteria: [] })).toBe('criteria');
    expect(placeOf({ qualifiesFrom: 101 })).toBe('qualifiesFrom');
    expect(placeOf(withBudget({ weight: 0 }))).toBe('criteria/0/weight');
    expect(placeOf(withBudget({ answers: [] }))).toBe('criteria/0/answers');
    expect(placeOf({ criteria: [...others, { ...budget, name: 'Need' }] })).toBe('criteria/3/name');
    expect(placeOf({ criteria: [...others, { ...budget, id: 'need' }] })).toBe('criteria/3/id');
    const second = (change: Partial<CriterionAnswer>) =>
      placeOf(
        withBudget({ answers: budget.answers.map((each, at) => (at === 1 ? { ...each, ...change } : each)) }),
      );
    expect(second({ label: ' ' })).toBe('criteria/0/answers/1/label');
    expect(second({ label: 'ＢＵＤＧＥＴ approved' })).toBe('criteria/0/answers/1/label');
    expect(second({ key: 'met' })).toBe('criteria/0/answers/1/key');
    expect(second({ points: 1001 })).toBe('criteria/0/answers/1/points');
  });

  it.each<[object, string]>([
    [{ criteria: null }, 'criteria'],
    [{ criteria: [null] }, 'criteria/0'],
    [withBudget({ required: 'x' as never }), 'criteria/0/required'],
    [withBudget({ id: null as never }), 'criteria/0/id'],
    [withBudget({ answers: [{ ...budget.answers[0], key: null } as never] }), 'criteria/0/answers/0/key'],
    [{ name: 5 }, 'name'],
    [{ name: { en: 'BANT' } }, 'name'],
  ])('is refused where a part is of another kind: %j', (change, path) => {
    const refused = refusalOf(checkFramework({ ...bant, ...change }));
    expect(refused?.path?.join('/')).toBe(path);
    expect(refused && say(refused, 'en')).toMatch(/ has to be .* but is .*\.$/);
  });

  it('law: whatever was stored is kept or refused, and what is kept judges without a NaN', () => {
    expectKeptOrRefused(
      bant,
      (stored) => checkFramework(stored),
      (kept) => {
        const { earned, possible, known } = judgeFramework(kept, given({ budget: 'met', need: 'partly' }));
        for (const share of [earned, possible, known]) expect(share).toBeLessThanOrEqual(100);
      },
    );
  });

  it('is told in the language of its reader where its names have one for each', () => {
    const name = { en: 'Budget', ja: '予算' };
    const question = { en: 'Is there money for it?', ja: '予算は確保されていますか。' };
    const answers = budget.answers.map((each, index) => ({
      ...each,
      label: { en: `Yes ${index}`, ja: `はい${index}` },
    }));
    const framework = checkFramework({
      ...bant,
      name: { en: 'Ours', ja: '当社基準' },
      ...withBudget({ name, question, answers }),
    });
    if (isRefusal(framework)) throw new Error(framework.because);
    const tell = (answer: Readonly<Record<string, string>>) => {
      const [first] = judgeFramework(framework, given(answer)).criteria;
      return first && [say(first.because, 'en'), say(first.because, 'ja')];
    };
    for (const [index, text] of tell({})?.entries() ?? []) {
      expect(text).toContain(index === 0 ? 'Budget' : '予算');
      expect(text).toContain(index === 0 ? question.en : question.ja);
      expect(text).not.toContain(index === 0 ? '予算' : 'Budget');
    }
    expect(tell({ budget: 'met' })?.[1]).toContain('はい0');
    const { because } = judgeFramework(framework, {});
    expect([say(because, 'en'), say(because, 'ja')]).toEqual([
      expect.stringContaining('Ours'),
      expect.stringContaining('当社基準'),
    ]);
    expect(checkFramework({ ...bant, ...withBudget({ name: { en: 'Budget', ja: ' ' } }) })).toMatchObject({
      because: 'name-missing',
    });
    expect(
      checkFramework({ ...bant, ...withBudget({ name: { en: 'Budget', ja: '必要性' } }) }),
    ).toMatchObject({
      because: 'name-twice',
    });
  });

  it('names what is there twice: a label that two answers have, or a key of two labels', () => {
    const [met] = budget.answers;
    const again = (change: Partial<CriterionAnswer>) => {
      const twice = withBudget({ answers: [...budget.answers, ...(met ? [{ ...met, ...change }] : [])] });
      return say(refusalOf(checkFramework({ ...bant, ...twice })) ?? { key: '' }, 'en');
    };
    expect(again({ key: 'more' })).toBe('“Budget approved” is used twice.');
    expect(again({ label: 'Money in the bank' })).toBe('The id “met” is used already. Choose another one.');
  });
});
