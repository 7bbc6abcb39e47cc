import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { called, context, event, lead, stored } from '../../../test/qualification/score-model.ts';
import { isRefusal, sayer, shapeWords, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { ACTIVITY_EVENTS } from './activity-events.ts';
import { checkScoreModel } from './check-score-model.ts';
import { prepareScore } from './prepare-score.ts';
import type { ScoreModel } from './score-model.ts';

const say = sayer(sharedWords, shapeWords, qualificationWords);

describe('a score model', () => {
  const [first, ...rest] = stored.fit;
  const [call, ...others] = stored.engagement;
  if (!first || !call) throw new Error('the model has rules');
  it.each<[string, string, Partial<ScoreModel<unknown>>]>([
    ['name-missing', 'name', { name: ' ' }],
    ['id-twice', 'fit/1/id', { fit: [first, ...stored.fit] }],
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
    ['name-missing', 'grades/0/grade', { grades: [{ grade: ' ', from: 0 }] }],
    [
      'name-twice',
      'grades/1/grade',
      {
        grades: [
          { grade: 'A', from: 10 },
          { grade: 'Ａ', from: 0 },
        ],
      },
    ],
    ['grades-unfit', 'grades', { grades: stored.grades.toReversed() }],
    [
      'too-many-rules',
      'engagement',
      { fit: Array.from({ length: 200 }, (_, index) => ({ ...first, id: `${index}` })) },
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

  it.each<[object, string]>([
    [{ fit: [null] }, 'fit/0'],
    [{ groups: null }, 'groups'],
    [{ name: 5 }, 'name'],
    [
      { engagement: [{ ...call, decay: { kind: 'EXPONENTAL', halfLifeDays: 7 } }] },
      'engagement/0/decay/kind',
    ],
    [{ groups: [{ ...stored.groups[0], part: 'both' }] }, 'groups/0/part'],
  ])('is refused where a part is of another kind: %j', (change, path) => {
    const refused = checkScoreModel({ ...stored, ...change }, { lead, events: ACTIVITY_EVENTS });
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
    expect(isRefusal(refused) && say(refused, 'ja')).toMatch(/。$/);
  });

  it('law: whatever was stored is kept or refused, and what is kept scores without a NaN', () => {
    const check = (given: unknown) => checkScoreModel(given, { lead, events: ACTIVITY_EVENTS });
    expectKeptOrRefused(stored, check, (kept) => {
      const { score, whatWouldChange } = prepareScore(kept);
      const facts = { country: 'jp', size: 1000 };
      const scored = score(facts, [called(), called(3), event('MESSAGE', 4)], context);
      expect(scored.factors.reduce((sum, { points }) => sum + points, 0)).toBe(scored.total);
      for (const { change } of whatWouldChange(facts, [], context, 9)) expect(change).not.toBeNaN();
    });
  });
});
