import type { Facts, RuleContext } from '../../catalog/index.ts';
import { compileLimits, type Limited } from './limit-points.ts';
import { compileMeasures, type Measures, NOTHING_MORE, roomForMeasures } from './measure-rules.ts';
import type { Score, ScoreFactor } from './score.ts';
import type { ScoreEvent, ScoreModel } from './score-model.ts';
import { compileChanges, type WhatWouldChange } from './what-would-change.ts';

/** A score model ready to score many leads, one at a time. */
export interface PreparedScore {
  readonly model: ScoreModel;
  /** The fit of a lead that meets every rule in its favour and none against it. */
  readonly possibleFit: number;
  /** Scores a lead by its facts and events at the context's moment. The order of the events does not matter. */
  readonly score: (facts: Facts, events: readonly ScoreEvent[], context: RuleContext) => Score;
  readonly whatWouldChange: WhatWouldChange;
}

/**
 * A score is the points of its rules within the model's limits, with every ± as a factor; the factors sum to the total.
 * Source: HubSpot, "Lead Scoring API", for groups within limits, Salesforce Account Engagement for the grade of fit
 * beside the score; that factors sum to the total is ours, because a limit is otherwise a gap nobody can explain.
 */
export function prepareScore(model: ScoreModel): PreparedScore {
  const measure = compileMeasures(model);
  const limit = compileLimits(model);
  const measures = roomForMeasures(model);
  const best = [...model.fit.map(({ points }) => Math.max(0, points)), ...model.engagement.map(() => 0)];
  const possibleFit = limit(best).fit;
  return {
    model,
    possibleFit,
    whatWouldChange: compileChanges(model, measure, limit),
    score: (facts, events, context) => {
      measure(facts, events, context, measures, NOTHING_MORE);
      const limited = limit(measures.points);
      return {
        fit: limited.fit,
        engagement: limited.engagement,
        total: limited.total,
        grade: gradeOf(limited.fit, possibleFit, model),
        factors: factorsOf(model, measures, limited),
      };
    },
  };
}

function gradeOf(fit: number, possible: number, { grades }: ScoreModel): string | null {
  if (possible === 0) return null;
  for (const { grade, from } of grades) if (fit * 100 >= from * possible) return grade;
  return null;
}

function factorsOf(model: ScoreModel, measures: Measures, limited: Limited): readonly ScoreFactor[] {
  const { points, counts, latest } = measures;
  const factors: ScoreFactor[] = [];
  let place = 0;
  for (const { id } of model.fit) {
    if (counts[place] !== 0) factors.push(factor('fit', id, points[place] ?? 0, 1, 0));
    place += 1;
  }
  for (const { id } of model.engagement) {
    const count = counts[place] ?? 0;
    if (count !== 0) factors.push(factor('engagement', id, points[place] ?? 0, count, latest[place] ?? 0));
    place += 1;
  }
  for (let index = 0; index < limited.byGroup.length; index += 1) {
    const change = limited.byGroup[index] ?? 0;
    if (change !== 0) factors.push(factor('group', model.groups[index]?.id ?? '', change, 0, 0));
  }
  if (limited.byFit !== 0) factors.push(factor('limit', 'fit', limited.byFit, 0, 0));
  if (limited.byEngagement !== 0) factors.push(factor('limit', 'engagement', limited.byEngagement, 0, 0));
  if (limited.byTotal !== 0) factors.push(factor('limit', 'total', limited.byTotal, 0, 0));
  return factors;
}

function factor(
  kind: ScoreFactor['kind'],
  id: string,
  points: number,
  count: number,
  latest: number,
): ScoreFactor {
  return { kind, id, points, count, latest };
}
