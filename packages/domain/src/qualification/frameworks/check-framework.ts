import {
  areLabelsAlike,
  filledTextShape,
  flagShape,
  isBlankLabel,
  isRefusal,
  isWhole,
  labelShape,
  listOf,
  numberShape,
  objectOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { Criterion, CriterionAnswer, Framework } from './framework.ts';

/** Why a framework is not saved. */
export type FrameworkRefusal =
  | ShapeRefusal
  | Refusal<
      | 'name-missing'
      | 'question-missing'
      | 'name-twice'
      | 'id-twice'
      | 'criteria-missing'
      | 'answers-missing'
      | 'points-unfit'
      | 'answers-all-alike'
      | 'answer-against-missing'
      | 'weight-unfit'
      | 'share-unfit'
    >;

const MOST_CRITERIA = 20;
const MOST_ANSWERS = 50;
const MOST_POINTS = 1000;

const frameworkShape = objectOf<Framework>({
  id: filledTextShape,
  name: labelShape,
  criteria: listOf(
    objectOf<Criterion>({
      id: filledTextShape,
      name: labelShape,
      question: labelShape,
      answers: listOf(
        objectOf<CriterionAnswer>({ key: filledTextShape, label: labelShape, points: numberShape }),
        MOST_ANSWERS,
      ),
      weight: numberShape,
      required: flagShape,
      evidence: flagShape,
    }),
    MOST_CRITERIA,
  ),
  qualifiesFrom: numberShape,
});

/**
 * A framework has criteria with names of their own, questions and whole weights; each has answers that can be told apart and
 * differ in points, one of them with none.
 * Source: ours, because a criterion whose answers all count the same asks for nothing, and one that cannot miss is
 * never unmet.
 */
export function checkFramework(stored: unknown): Framework | FrameworkRefusal {
  const framework = readShape(stored, frameworkShape);
  if (isRefusal(framework)) return framework;
  const { criteria, qualifiesFrom } = framework;
  if (isBlankLabel(framework.name)) return refuse('name-missing', { path: ['name'] });
  if (criteria.length === 0) return refuse('criteria-missing', { path: ['criteria'] });
  if (!isWhole(qualifiesFrom, 1, 100)) return refuse('share-unfit', { path: ['qualifiesFrom'] });
  for (const [index, criterion] of criteria.entries()) {
    const path = ['criteria', String(index)];
    const refused = checkCriterion(criterion, path);
    if (refused) return refused;
    const before = criteria.slice(0, index);
    if (before.some(({ id }) => id === criterion.id))
      return refuse('id-twice', { path: [...path, 'id'], parameters: { id: criterion.id } });
    if (before.some(({ name }) => areLabelsAlike(name, criterion.name)))
      return refuse('name-twice', { path: [...path, 'name'], parameters: { name: criterion.name } });
  }
  return framework;
}

function checkCriterion(criterion: Criterion, path: readonly string[]): FrameworkRefusal | undefined {
  const { answers, weight } = criterion;
  if (isBlankLabel(criterion.name)) return refuse('name-missing', { path: [...path, 'name'] });
  if (isBlankLabel(criterion.question)) return refuse('question-missing', { path: [...path, 'question'] });
  if (!isWhole(weight, 1, 100)) return refuse('weight-unfit', { path: [...path, 'weight'] });
  return checkAnswers(answers, [...path, 'answers']);
}

/** Who asks reads the labels and the reckoning the keys: both tell the answers apart. */
function checkAnswers(
  answers: readonly CriterionAnswer[],
  path: readonly string[],
): FrameworkRefusal | undefined {
  if (answers.length < 2) return refuse('answers-missing', { path, parameters: { atLeast: 2 } });
  for (const [index, { key, label, points }] of answers.entries()) {
    const within = [...path, String(index)];
    const before = answers.slice(0, index);
    if (isBlankLabel(label)) return refuse('name-missing', { path: [...within, 'label'] });
    if (before.some((each) => each.key === key))
      return refuse('id-twice', { path: [...within, 'key'], parameters: { id: key } });
    if (before.some((each) => areLabelsAlike(each.label, label)))
      return refuse('name-twice', { path: [...within, 'label'], parameters: { name: label } });
    if (!isWhole(points, 0, MOST_POINTS))
      return refuse('points-unfit', {
        path: [...within, 'points'],
        parameters: { atLeast: 0, atMost: MOST_POINTS },
      });
  }
  if (answers.every(({ points }) => points === answers[0]?.points))
    return refuse('answers-all-alike', { path });
  return answers.some(({ points }) => points === 0) ? undefined : refuse('answer-against-missing', { path });
}
