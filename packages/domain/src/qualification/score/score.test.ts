import { describe, expect, it } from 'vitest';
import {
  called,
  checked,
  context,
  engagementRule,
  event,
  stored,
} from '../../../test/qualification/score-model.ts';
import type { Facts } from '../../catalog/index.ts';
import { sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { scoreEventOf } from './activity-events.ts';
import { explainScore } from './explain-score.ts';
import { prepareScore } from './prepare-score.ts';
import type { Score } from './score.ts';
import type { ScoreEvent } from './score-model.ts';

const say = sayer(sharedWords, qualificationWords);
const model = checked(stored);
const prepared = prepareScore(model);
const partsOf = ({ factors }: Score) => factors.map(({ id, points }) => [id, points]);

describe('a score', () => {
  it('lists every plus and minus, the limits among them', () => {
    const score = prepared.score(
      { country: 'jp', size: 1000, student: false },
      [called(7), called(0), event('CALL', 0, { direction: 'OUT' }), event('VISIT', 90), event('VISIT', 30)],
      context,
    );
    expect(partsOf(score)).toEqual([
      ['japan', 20],
      ['large', 30],
      ['huge', 30],
      ['called', 30],
      ['visited', 40],
      ['size', -10],
      ['fit', -10],
      ['engagement', -10],
      ['total', -20],
    ]);
    expect(score).toMatchObject({ fit: 60, engagement: 60, total: 100, grade: 'A' });
  });

  it('is never below zero, whatever speaks against the lead', () => {
    const score = prepared.score({ country: 'jp', student: true }, [], context);
    expect(score).toMatchObject({ fit: 0, total: 0, grade: 'D' });
    expect(partsOf(score)).toEqual([
      ['japan', 20],
      ['student', -40],
      ['fit', 20],
    ]);
  });

  it('gives a grade by the share of the possible fit', () => {
    const gradeOf = (facts: Facts) => prepared.score(facts, [], context).grade;
    expect(prepared.possibleFit).toBe(60);
    expect([{ size: 600 }, { size: 60 }, { country: 'jp' }, {}].map(gradeOf)).toEqual(['A', 'B', 'C', 'D']);
    expect(prepareScore({ ...model, fit: [] }).score({}, [], context).grade).toBeNull();
  });

  it('counts of a rule that counts some events only the latest ones', () => {
    const latest = prepareScore({
      ...model,
      engagement: model.engagement.map((rule) => ({ ...rule, countsAtMost: 2 })),
    });
    const score = latest.score({}, [called(14), called(0), called(7), called(70)], context);
    expect(score.factors).toEqual([
      { kind: 'engagement', id: 'called', points: 30, count: 2, latest: context.now },
    ]);
  });

  it('takes five tenths for a half, whatever binary fractions make of them', () => {
    const small = model.engagement.map((rule) => ({ ...rule, points: 1 }));
    const tenths = Array.from({ length: 5 }, () => event('MESSAGE', 9));
    expect(prepareScore({ ...model, engagement: small }).score({}, tenths, context).engagement).toBe(1);
  });

  it('does not count what is still to come', () => {
    expect(prepared.score({}, [called(-1)], context).factors).toEqual([]);
  });

  it('takes activities as its events', () => {
    const activity = {
      kind: 'CALL',
      direction: 'IN',
      channel: null,
      outcome: 'REACHED',
      duration: { seconds: 90, basis: 'REPORTED' },
      text: '',
      occurredAt: context.now,
    } as const;
    expect(prepared.score({}, [scoreEventOf(activity)], context).engagement).toBe(20);
  });
});

describe('an explained score', () => {
  it('says each factor in both languages', () => {
    const score = prepared.score(
      { country: 'jp', size: 1000 },
      [called(7), event('VISIT', 1), event('MESSAGE')],
      context,
    );
    const said = explainScore(model, score, context.zone);
    expect(
      said.map(({ because }) => say(because, 'en').replace(/last on .*?\d{1,2}:\d\d.[AP]M/u, 'last …')),
    ).toEqual([
      'In Japan',
      'Over 50 people',
      'Over 500 people',
      'Called us: 1 time, last …; 10 of 20 points are left.',
      'Came by: 1 time, last ….',
      'Wrote: 1 time, last ….',
      '“Size” counts at most 50 points.',
      'Fit counts at most 60 points.',
      'A score is at most 100 points.',
    ]);
    for (const { because } of said) expect(say(because, 'ja')).not.toMatch(/^score|\{/);
  });

  it('says what keeps a part from falling', () => {
    const guarded = checked({
      ...stored,
      engagement: [{ ...engagementRule, id: 'spam', name: 'Spam', event: 'MESSAGE', points: -50 }].map(
        (rule) => ({
          ...rule,
          groupId: 'bad',
        }),
      ),
      groups: [
        ...stored.groups,
        { id: 'bad', name: 'Bad signs', part: 'engagement', atMost: 0, atLeast: -30 },
      ],
    });
    const score = prepareScore(guarded).score({ student: true }, [event('MESSAGE')], context);
    expect(explainScore(guarded, score, context.zone).map(({ because }) => because.key)).toEqual([
      'score.fit',
      'score.engagement',
      'score.group.least',
      'score.limit.fit.least',
      'score.limit.engagement.least',
    ]);
  });
});

describe('what would change a score most', () => {
  it('is told after all limits, the largest first', () => {
    const changes = prepared.whatWouldChange({ size: 60 }, [event('VISIT')], context, 5);
    expect(changes.map(({ kind, ruleId, change }) => [kind, ruleId, change])).toEqual([
      ['GONE', 'visited', -40],
      ['NOT_MET', 'large', -30],
      ['MET', 'student', -30],
      ['MET', 'japan', 20],
      ['MET', 'huge', 20],
    ]);
    expect(changes.map(({ because }) => say(because, 'en'))).toEqual([
      'If it had not happened: Came by',
      'If no longer met: Over 50 people',
      'If met: A student',
      'If met: In Japan',
      'If met: Over 500 people',
    ]);
  });
});

describe('what would change a score whose rules share what they ask', () => {
  const size = (id: string, when: unknown, points: number) => ({ id, name: id, when, points, groupId: null });
  const people = { var: 'size' };
  const bands = (more: Partial<typeof stored> = {}) =>
    prepareScore(
      checked({
        ...stored,
        fit: [
          size('up to 50', { '<=': [people, 50] }, 5),
          size('over 50', { '>': [people, 50] }, 10),
          size('over 200', { '>': [people, 200] }, 20),
        ],
        engagement: [],
        ...more,
      }),
    );
  const told = (each: ReturnType<typeof prepareScore>, facts: Facts, events: readonly ScoreEvent[] = []) =>
    each
      .whatWouldChange(facts, events, context, 9)
      .map(({ change, because }) => `${change} ${say(because, 'en')}`);

  it('is what the score would be, with the others that change by the same', () => {
    expect(told(bands(), { size: 10 })).toEqual([
      '25 If met: over 200 (with it: up to 50 and over 50)',
      '5 If met: over 50 (with it: up to 50)',
    ]);
    expect(prepared.score({ size: 10 }, [], context).total).toBe(0);
    expect(
      bands().score({ size: 201 }, [], context).total - bands().score({ size: 10 }, [], context).total,
    ).toBe(25);
  });

  it('counts one event for every rule that counts it', () => {
    const [call] = stored.engagement;
    if (!call) throw new Error('the model has rules');
    const twice = bands({
      fit: [],
      engagement: [call, { ...call, id: 'again', name: 'Called again', points: 5 }],
    });
    expect(told(twice, {})).toEqual(['25 If it happened once more today: Called us (with it: Called again)']);
  });
});

describe('a score of events and names as they come', () => {
  const [call, ...others] = stored.engagement;
  if (!call) throw new Error('the model has rules');
  it('counts no event whose moment is none', () => {
    for (const at of [Number.NaN, 'x', undefined, {}])
      expect(prepared.score({}, [{ ...called(), at: at as number }], context).engagement).toBe(0);
  });

  it('is told in the language of its reader where its names have one for each', () => {
    const name = { en: 'Called us', ja: '着信' };
    const ours = checked({ ...stored, engagement: [{ ...call, name }, ...others] });
    const score = prepareScore(ours).score({}, [called()], context);
    const [told] = explainScore(ours, score, context.zone);
    expect(told && [say(told.because, 'en'), say(told.because, 'ja')]).toEqual([
      expect.stringContaining('Called us'),
      expect.stringContaining('着信'),
    ]);
    expect(told && say(told.because, 'ja')).not.toContain('Called');
    const [change] = prepareScore(ours)
      .whatWouldChange({}, [], context, 9)
      .filter(({ ruleId }) => ruleId === call.id);
    expect(change && say(change.because, 'ja')).toContain('着信');
  });
});
