import {
  anyShape,
  byWord,
  filledTextShape,
  labelShape,
  listOf,
  nullable,
  numberShape,
  objectOf,
  oneOf,
} from '../../shared/index.ts';
import type { Decay, EngagementRule, FitRule, ScoreGroup, ScoreModel } from './score-model.ts';

/** How many rules a model may have in all. */
export const MOST_RULES = 200;
const MOST_GRADES = 26;

const capsShape = objectOf<ScoreModel['caps']>({
  fit: numberShape,
  engagement: numberShape,
  total: numberShape,
});

const decayShape = byWord<Decay, 'kind'>('kind', {
  NONE: objectOf({ kind: oneOf(['NONE']) }),
  EXPONENTIAL: objectOf({ kind: oneOf(['EXPONENTIAL']), halfLifeDays: numberShape }),
  LINEAR: objectOf({ kind: oneOf(['LINEAR']), overDays: numberShape }),
});

const ruleShapes = {
  id: filledTextShape,
  name: labelShape,
  points: numberShape,
  groupId: nullable(filledTextShape),
};

/** What a stored score model looks like; its rules are read by the check of rules. */
export const scoreModelShape = objectOf<ScoreModel<unknown>>({
  id: filledTextShape,
  name: labelShape,
  fit: listOf(objectOf<FitRule<unknown>>({ ...ruleShapes, when: anyShape }), MOST_RULES),
  engagement: listOf(
    objectOf<EngagementRule<unknown>>({
      ...ruleShapes,
      event: filledTextShape,
      when: anyShape,
      decay: decayShape,
      countsAtMost: nullable(numberShape),
    }),
    MOST_RULES,
  ),
  groups: listOf(
    objectOf<ScoreGroup>({
      id: filledTextShape,
      name: labelShape,
      part: oneOf(['fit', 'engagement']),
      atMost: numberShape,
      atLeast: nullable(numberShape),
    }),
    MOST_RULES,
  ),
  caps: capsShape,
  grades: listOf(objectOf({ grade: filledTextShape, from: numberShape }), MOST_GRADES),
});
