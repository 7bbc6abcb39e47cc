import { invariant, type Sentence } from '../shared/index.ts';
import { type AssignmentState, NO_LOAD } from './assignment-state.ts';
import { compareLoads, compareWaits, type Loaded, orderByLoad } from './order-by-load.ts';
import type { Pooled, PreparedRule } from './prepare-assignment.ts';
import { orderByTurn, type TurnState, takeTurn } from './take-turn.ts';

/** Who of a pool is next, and what that says of the others. */
export interface Choice {
  readonly memberId: string;
  readonly because: Sentence<
    'assigned-in-turn' | 'assigned-by-weight' | 'assigned-by-load' | 'assigned-as-only-one'
  >;
  /** What put the chosen one before each other who could have taken it. */
  readonly whyLater: ReadonlyMap<string, Sentence>;
  /** Who would have come before the chosen one if they could have taken it. */
  readonly wouldHaveComeFirst: ReadonlySet<string>;
  /** The turns of the rule from now on; one by load has none. */
  readonly turns: TurnState | undefined;
}

/** Chooses by the rule's method among those who can take a lead; `fitting` are they and those who cannot just now, in pool order. */
export function chooseOfPool(
  prepared: PreparedRule,
  able: readonly Pooled[],
  fitting: readonly Pooled[],
  state: AssignmentState,
): Choice {
  const turns = state.turns[prepared.rule.id];
  const isByLoad = prepared.rule.method === 'LEAST_OPEN_LOAD';
  const rank = (pooled: readonly Pooled[]): readonly Loaded[] => {
    const loaded = pooled.map((each) => loadedOf(each, state));
    return isByLoad ? orderByLoad(loaded) : orderByTurn(turns, loaded);
  };
  const order = rank(able);
  const chosen = order[0];
  invariant(chosen, 'somebody can take the lead');
  const later = isByLoad ? laterByLoad : laterByTurn;
  const all = fitting.length === able.length ? order : rank(fitting);
  return {
    memberId: chosen.id,
    because: becauseOf(prepared, chosen, order.length),
    whyLater: new Map(order.slice(1).map((other, index) => [other.id, later(chosen, other, index + 1)])),
    wouldHaveComeFirst: new Set(
      all
        .slice(
          0,
          all.findIndex(({ id }) => id === chosen.id),
        )
        .map(({ id }) => id),
    ),
    turns: isByLoad ? undefined : takeTurn(turns, order, chosen.id, prepared.poolIds),
  };
}

function loadedOf({ member, weight }: Pooled, { loads }: AssignmentState): Loaded {
  const { openLeads, lastAssignedAt } = loads[member.id] ?? NO_LOAD;
  return { id: member.id, weight, openLeads, lastAssignedAt };
}

const BECAUSE = {
  ROUND_ROBIN: 'assigned-in-turn',
  WEIGHTED: 'assigned-by-weight',
  LEAST_OPEN_LOAD: 'assigned-by-load',
} as const;

function becauseOf({ rule }: PreparedRule, chosen: Loaded, able: number): Choice['because'] {
  const key = able === 1 ? 'assigned-as-only-one' : BECAUSE[rule.method];
  return { key, parameters: { rule: rule.name, open: chosen.openLeads, weight: chosen.weight } };
}

function laterByTurn(_chosen: Loaded, _other: Loaded, before: number): Sentence {
  return { key: 'later-in-turn', parameters: { before } };
}

function laterByLoad(chosen: Loaded, other: Loaded): Sentence {
  if (compareLoads(chosen, other) === 0)
    return {
      key: compareWaits(chosen, other) === 0 ? 'as-free-and-later-listed' : 'as-free-and-served-later',
    };
  const parameters = {
    open: other.openLeads,
    weight: other.weight,
    least: chosen.openLeads,
    leastWeight: chosen.weight,
  };
  return { key: 'more-open-work', parameters };
}
