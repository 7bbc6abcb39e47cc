import type { Facts, RuleContext } from '../../catalog/index.ts';
import type { Label } from '../../shared/index.ts';
import type { LimitPoints } from './limit-points.ts';
import { type MeasureRules, roomForMeasures } from './measure-rules.ts';
import type { ScoreChange } from './score.ts';
import type { ScoreEvent, ScoreModel } from './score-model.ts';

/** Tells what would change a lead's total most, at most so many, the largest first. */
export type WhatWouldChange = (
  facts: Facts,
  events: readonly ScoreEvent[],
  context: RuleContext,
  atMost: number,
) => readonly ScoreChange[];

/**
 * Asked is each fit rule the other way round, one more event now of each engagement rule, and the events of each gone. What the
 * limits leave of it counts; what changes nothing is left out.
 */
export function compileChanges(
  model: ScoreModel,
  measure: MeasureRules,
  limit: LimitPoints,
): WhatWouldChange {
  return (facts, events, context, atMost) => {
    const now = roomForMeasures(model);
    measure(facts, events, context, now, -1);
    const { total } = limit(now.points);
    const changes: ScoreChange[] = [];
    const propose = (kind: ScoreChange['kind'], rule: Named, place: number, points: number) => {
      const changed = now.points.slice();
      changed[place] = points;
      const change = limit(changed).total - total;
      const because = { key: `score.change.${kind}`, parameters: { rule: rule.name } };
      if (change !== 0) changes.push({ kind, ruleId: rule.id, change, because });
    };
    for (const [place, rule] of model.fit.entries()) {
      const met = now.counts[place] === 1;
      propose(met ? 'NOT_MET' : 'MET', rule, place, met ? 0 : rule.points);
    }
    const more = roomForMeasures(model);
    for (const [index, rule] of model.engagement.entries()) {
      const place = model.fit.length + index;
      measure(facts, events, context, more, place);
      propose('ANOTHER', rule, place, more.points[place] ?? 0);
      if (now.counts[place] !== 0) propose('GONE', rule, place, 0);
    }
    return changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, atMost);
  };
}

interface Named {
  readonly id: string;
  readonly name: Label;
}
