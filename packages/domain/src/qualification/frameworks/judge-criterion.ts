import type { Criterion, CriterionJudgement, GivenAnswer } from './framework.ts';

/**
 * A criterion is as far met as its answer's points are of the most; without an answer, or its proof, it is unknown.
 * Source: ours, because an answer without the proof that is asked for is hearsay: it counts neither for nor against.
 */
export function judgeCriterion(criterion: Criterion, given: GivenAnswer | undefined): CriterionJudgement {
  const { id, name, question, answers } = criterion;
  const answer = answers.find(({ key }) => key === given?.answer);
  const about = { criterion: name };
  if (!answer) {
    const because = { key: 'criterion.unknown', parameters: { ...about, question } };
    return { criterionId: id, state: 'UNKNOWN', percent: null, because };
  }
  const parameters = { ...about, answer: answer.label };
  if (criterion.evidence && answer.points > 0 && given?.evidence.length === 0)
    return {
      criterionId: id,
      state: 'UNKNOWN',
      percent: null,
      because: { key: 'criterion.unproved', parameters },
    };
  const percent = percentOf(answer.points, criterion);
  const state = percent === 100 ? 'MET' : percent === 0 ? 'NOT_MET' : 'PARTLY';
  return { criterionId: id, state, percent, because: { key: `criterion.${state}`, parameters } };
}

/** Only nothing is 0 and only the most is 100, however the rest is rounded. */
function percentOf(points: number, { answers }: Criterion): number {
  const most = Math.max(...answers.map((each) => each.points));
  if (points <= 0) return 0;
  return points >= most ? 100 : Math.min(99, Math.max(1, Math.round((points / most) * 100)));
}
