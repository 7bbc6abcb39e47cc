import {
  compileRule,
  type Facts,
  type FactValue,
  type RuleContext,
  turningValues,
} from '../../catalog/index.ts';
import type { FitRule } from './score-model.ts';

/** Which fit rules hold, by their place in the model. */
export type Holding = readonly boolean[];

/** What holds after the smallest change of the facts that turns a rule; undefined where no such change is known. */
export type TurnRule = (place: number, facts: Facts, context: RuleContext) => Holding | undefined;

/** How many changes of the facts are tried for one rule: enough for two fields that ten rules ask about. */
const MOST_TRIED = 400;

/**
 * Turns a rule by a change of what it asks about, and tells what becomes of all others by it: whoever grows beyond 200 people
 * has more than 50 as well. Of the changes that turn it, the one that turns the fewest others is taken; that something becomes
 * unknown only where nothing else turns it.
 * Source: ours, because points of rules about one field never come one by one, and a promise of points has to be kept.
 */
export function compileTurns(fit: readonly FitRule[]): TurnRule {
  const compiled = fit.map(({ when }) => compileRule(when));
  const holdingOf = (facts: Facts, context: RuleContext) => compiled.map((holds) => holds(facts, context));
  return (place, facts, context) => {
    const rule = fit[place];
    const turned = compiled[place];
    if (rule === undefined || turned === undefined) return undefined;
    const before = holdingOf(facts, context);
    const fields = [...turningValues([rule.when], context).keys()];
    const values = turningValues(
      fit.map(({ when }) => when),
      context,
    );
    let best: { readonly holding: Holding; readonly cost: number } | undefined;
    for (const { facts: changed, emptied } of changesOf(fields, values, facts)) {
      if (turned(changed, context) === before[place]) continue;
      const holding = holdingOf(changed, context);
      const turns = holding.filter((holds, at) => holds !== before[at]).length;
      const cost = emptied * fit.length + turns;
      if (best === undefined || cost < best.cost) best = { holding, cost };
    }
    return best?.holding;
  };
}

interface Changed {
  readonly facts: Facts;
  readonly emptied: number;
  /** The first of the fields that may be changed next. */
  readonly next: number;
}

/** The facts with one field changed, then with two, and so on, up to so many. */
function* changesOf(
  fields: readonly string[],
  values: ReadonlyMap<string, readonly FactValue[]>,
  facts: Facts,
): Generator<Changed> {
  let tried = 0;
  let some: readonly Changed[] = [{ facts, emptied: 0, next: 0 }];
  while (some.length > 0) {
    const more: Changed[] = [];
    for (const one of some)
      for (let at = one.next; at < fields.length; at += 1) {
        const field = fields[at] ?? '';
        for (const value of values.get(field) ?? []) {
          if (tried === MOST_TRIED) return;
          tried += 1;
          const changed = {
            facts: { ...one.facts, [field]: value },
            emptied: one.emptied + Number(value === null),
            next: at + 1,
          };
          yield changed;
          more.push(changed);
        }
      }
    some = more;
  }
}
