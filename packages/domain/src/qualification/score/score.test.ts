import { describe, expect, it } from 'vitest';
import type { FactSchema, Facts } from '../../catalog/index.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { ACTIVITY_EVENTS, scoreEventOf } from './activity-events.ts';
import { checkScoreModel } from './check-score-model.ts';
import { explainScore } from './explain-score.ts';
import { prepareScore } from './prepare-score.ts';
import type { Score } from './score.ts';
import type { ScoreEvent, ScoreModel } from './score-model.ts';

const DAY = 86_400_000;
const context = { now: Date.UTC(2026, 10, 29, 3), zone: 'Asia/Tokyo' };
const say = sayer(sharedWords, qualificationWords);
const lead: FactSchema = {
  country: { type: 'choice', label: { en: 'Country', ja: '国' } },
  size: { type: 'number', label: { en: 'Employees', ja: '従業員数' } },
  student: { type: 'boolean', label: { en: 'Student', ja: '学生' } },
};
const fitRule = { groupId: null };
const engagementRule = { when: null, decay: { kind: 'NONE' }, countsAtMost: null, groupId: null } as const;
const stored: ScoreModel<unknown> = {
  id: 's',
  name: 'Interest in robots',
  fit: [
    { ...fitRule, id: 'japan', name: 'In Japan', when: { '==': [{ var: 'country' }, 'jp'] }, points: 20 },
    {
      id: 'large',
      name: 'Over 50 people',
      when: { '>': [{ var: 'size' }, 50] },
      points: 30,
      groupId: 'size',
    },
    {
      id: 'huge',
      name: 'Over 500 people',
      when: { '>': [{ var: 'size' }, 500] },
      points: 30,
      groupId: 'size',
    },
    { ...fitRule, id: 'student', name: 'A student', when: { var: 'student' }, points: -40 },
  ],
  engagement: [
    {
      ...engagementRule,
      id: 'called',
      name: 'Called us',
      event: 'CALL',
      when: { '==': [{ var: 'direction' }, 'IN'] },
      points: 20,
      decay: { kind: 'EXPONENTIAL', halfLifeDays: 7 },
    },
    { ...engagementRule, id: 'visited', name: 'Came by', event: 'VISIT', points: 40, countsAtMost: 1 },
    {
      ...engagementRule,
      id: 'wrote',
      name: 'Wrote',
      event: 'MESSAGE',
      points: 10,
      decay: { kind: 'LINEAR', overDays: 10 },
    },
  ],
  groups: [{ id: 'size', name: 'Size', part: 'fit', atMost: 50, atLeast: null }],
  caps: { fit: 60, engagement: 60, total: 100 },
  grades: [
    { grade: 'A', from: 80 },
    { grade: 'B', from: 50 },
    { grade: 'C', from: 25 },
    { grade: 'D', from: 0 },
  ],
};
const checked = (model: ScoreModel<unknown>) => {
  const outcome = checkScoreModel(model, { lead, events: ACTIVITY_EVENTS });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const model = checked(stored);
const prepared = prepareScore(model);
const event = (kind: string, days = 0, facts: Facts = {}): ScoreEvent => ({
  kind,
  at: context.now - days * DAY,
  facts,
});
const called = (days = 0) => event('CALL', days, { direction: 'IN' });
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

describe('a score model', () => {
  const [first, ...rest] = stored.fit;
  const [call, ...others] = stored.engagement;
  if (!first || !call) throw new Error('the model has rules');
  it.each<[string, string, Partial<ScoreModel<unknown>>]>([
    ['name-missing', 'name', { name: ' ' }],
    ['id-twice', '', { fit: [first, ...stored.fit] }],
    ['cap-unfit', 'caps/fit', { caps: { ...stored.caps, fit: 0 } }],
    ['points-unfit', 'fit/0/points', { fit: [{ ...first, points: 0.5 }, ...rest] }],
    ['group-unknown', 'engagement/0/groupId', { engagement: [{ ...call, groupId: 'size' }, ...others] }],
    ['event-unknown', 'engagement/0/event', { engagement: [{ ...call, event: 'DANCE' }, ...others] }],
    [
      'decay-unfit',
      'engagement/0/decay',
      { engagement: [{ ...call, decay: { kind: 'LINEAR', overDays: 0 } }, ...others] },
    ],
    ['count-unfit', 'engagement/0/countsAtMost', { engagement: [{ ...call, countsAtMost: 0 }, ...others] }],
    ['grades-unfit', 'grades', { grades: [{ grade: 'A', from: 10 }] }],
    ['grades-unfit', 'grades', { grades: stored.grades.toReversed() }],
    [
      'too-many-rules',
      '',
      { fit: Array.from({ length: 201 }, (_, index) => ({ ...first, id: `${index}` })) },
    ],
    [
      'group-limits-unfit',
      'groups/0',
      { groups: [{ id: 'size', name: 'Size', part: 'fit', atMost: 1, atLeast: 2 }] },
    ],
    [
      'rule-field-unknown',
      'fit/0/when',
      { fit: [{ ...first, when: { '==': [{ var: 'shoe' }, 1] } }, ...rest] },
    ],
  ])('is refused by %s at %s', (because, path, change) => {
    const refused = checkScoreModel({ ...stored, ...change }, { lead, events: ACTIVITY_EVENTS });
    expect(refused).toMatchObject({ kind: 'refused', because });
    if (isRefusal(refused)) expect(refused.path?.join('/') ?? '').toMatch(new RegExp(`^${path}`));
  });
});
