import { compileRule, type Facts, type RuleContext } from '../../catalog/index.ts';
import type { Sentence } from '../../shared/index.ts';
import type { LimitPoints } from './limit-points.ts';
import { type MeasureRules, NOTHING_MORE, roomForMeasures } from './measure-rules.ts';
import type { ScoreChange } from './score.ts';
import type { ScoreEvent, ScoreModel } from './score-model.ts';
import { compileTurns } from './turn-rule.ts';

/** Tells what would change a lead's total most, at most so many, the largest first. */
export type WhatWouldChange = (
  facts: Facts,
  events: readonly ScoreEvent[],
  context: RuleContext,
  atMost: number,
) => readonly ScoreChange[];

/**
 * Asked is each fit rule the other way round, one more event now of each engagement rule, and the events of each gone, each with
 * all that other rules make of it. What the limits leave of it counts; what changes nothing, and what is one change with another,
 * is left out.
 */
export function compileChanges(
  model: ScoreModel,
  measure: MeasureRules,
  limit: LimitPoints,
): WhatWouldChange {
  const { fit, engagement } = model;
  const names = [...fit, ...engagement].map(({ id, name }) => ({ id, name }));
  const turn = compileTurns(fit);
  const counts = engagement.map(({ event, when }) => {
    const holds = when === null ? null : compileRule(when);
    return (one: ScoreEvent, context: RuleContext) =>
      one.kind === event && (holds === null || holds(one.facts, context));
  });
  const alsoCounted = engagement.map((rule) => placesCounting(rule, model));
  return (facts, events, context, atMost) => {
    const now = roomForMeasures(model);
    measure(facts, events, context, now, NOTHING_MORE);
    const { total } = limit(now.points);
    const changes = new Map<string, { readonly place: number; readonly found: ScoreChange }>();
    const propose = (
      kind: ScoreChange['kind'],
      place: number,
      points: Float64Array,
      turned: readonly number[],
    ) => {
      const rule = names[place];
      const change = limit(points).total - total;
      const same = `${place < fit.length ? 'fit' : kind} ${turned.join()}`;
      if (rule === undefined || change === 0 || changes.has(same)) return;
      const others = turned.flatMap((each) => (each === place ? [] : (names[each]?.name ?? [])));
      const alone: Sentence = { key: `score.change.${kind}`, parameters: { rule: rule.name } };
      const because =
        others.length === 0
          ? alone
          : { key: 'score.change.with', parameters: { change: alone, rules: others } };
      changes.set(same, { place, found: { kind, ruleId: rule.id, change, because } });
    };
    const room = roomForMeasures(model);
    const isMet = (place: number) => now.counts[place] === 1;
    for (const place of [...fit.keys()].sort((a, b) => Number(isMet(a)) - Number(isMet(b)) || a - b)) {
      const holding = turn(place, facts, context) ?? fit.map((_, at) => (at === place) !== isMet(at));
      const turned = [...fit.keys()].filter((at) => holding[at] !== isMet(at));
      const points = now.points.slice();
      for (const at of turned) points[at] = holding[at] ? (fit[at]?.points ?? 0) : 0;
      propose(isMet(place) ? 'NOT_MET' : 'MET', place, points, turned);
    }
    for (const index of engagement.keys()) {
      const place = fit.length + index;
      const more = alsoCounted[index] ?? [];
      measure(facts, events, context, room, more);
      propose('ANOTHER', place, room.points, more);
      if (now.counts[place] === 0) continue;
      const others = events.filter((one) => !counts[index]?.(one, context));
      measure(facts, others, context, room, NOTHING_MORE);
      const gone = [...names.keys()].filter((at) => room.counts[at] !== now.counts[at]);
      propose('GONE', place, room.points, gone);
    }
    return [...changes.values()]
      .sort((a, b) => Math.abs(b.found.change) - Math.abs(a.found.change) || a.place - b.place)
      .slice(0, atMost)
      .map(({ found }) => found);
  };
}

/** The places of the rules for which one more event that a rule counts counts as well, as far as the model says. */
function placesCounting(
  { event, when }: ScoreModel['engagement'][number],
  { fit, engagement }: ScoreModel,
): readonly number[] {
  const asked = JSON.stringify(when);
  return engagement.flatMap((each, index) =>
    each.event === event && (each.when === null || JSON.stringify(each.when) === asked)
      ? [fit.length + index]
      : [],
  );
}
