import { compileRule, type Facts, type RuleContext } from '../../catalog/index.ts';
import type { ScoreEvent, ScoreModel } from './score-model.ts';
import { addEvent, clearTally, pointsOf, tallyOf } from './tally-events.ts';

/** What each rule comes to before any limit, fit rules first: whole points, events counted, the latest of them. */
export interface Measures {
  readonly points: Float64Array;
  readonly counts: Int32Array;
  readonly latest: Float64Array;
}

/** Measures the rules into the room given; `extra` are the places of the engagement rules that get one more event now. */
export type MeasureRules = (
  facts: Facts,
  events: readonly ScoreEvent[],
  context: RuleContext,
  into: Measures,
  extra: readonly number[],
) => void;

/** No rule gets one more event. */
export const NOTHING_MORE: readonly number[] = [];

/** Room for one measurement, to be used again and again. */
export function roomForMeasures({ fit, engagement }: ScoreModel): Measures {
  const rules = fit.length + engagement.length;
  return {
    points: new Float64Array(rules),
    counts: new Int32Array(rules),
    latest: new Float64Array(rules),
  };
}

/** A fit rule gives its points while it holds, an engagement rule for its events until now; what is still to come counts nothing. */
export function compileMeasures(model: ScoreModel): MeasureRules {
  const fit = model.fit.map(({ when, points }) => ({ holds: compileRule(when), points }));
  const tallies = model.engagement.map(tallyOf);
  const byEvent = new Map(
    model.engagement.map(({ event }) => [
      event,
      tallies.filter((_, index) => model.engagement[index]?.event === event),
    ]),
  );
  return (facts, events, context, { points, counts, latest }, extra) => {
    const { now } = context;
    let place = 0;
    for (const rule of fit) {
      const met = rule.holds(facts, context);
      points[place] = met ? rule.points : 0;
      counts[place] = met ? 1 : 0;
      place += 1;
    }
    for (const tally of tallies) clearTally(tally);
    for (const event of events) {
      const asked = byEvent.get(event.kind);
      // What is no moment is not until now either.
      if (asked === undefined || !(event.at <= now)) continue;
      for (const tally of asked)
        if (tally.holds === null || tally.holds(event.facts, context)) addEvent(tally, event.at, now);
    }
    for (const extraPlace of extra) {
      const again = tallies[extraPlace - fit.length];
      if (again !== undefined) addEvent(again, now, now);
    }
    for (const tally of tallies) {
      points[place] = tally.count === 0 ? 0 : pointsOf(tally, now);
      counts[place] = tally.count;
      latest[place] = tally.latest;
      place += 1;
    }
  };
}
