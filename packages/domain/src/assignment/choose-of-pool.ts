import { invariant, ownEntry, type Sentence } from '../shared/index.ts';
import { type AssignmentState, NO_LOAD } from './assignment-state.ts';
import { METHODS } from './methods.ts';
import type { Loaded } from './order-by-load.ts';
import type { Pooled, PreparedRule } from './prepare-assignment.ts';
import { nameOfRule } from './rule-name.ts';

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
  /** With the turn taken; the loads are as they were. */
  readonly state: AssignmentState;
}

/**
 * Chooses by the rule's method among those who can take a lead; `fitting` are these and those who cannot just
 * now, in pool order.
 * Source: ours, because whoever cannot take a lead just now keeps their place and their share for later.
 */
export function chooseOfPool(
  { rule, poolIds }: PreparedRule,
  able: readonly Pooled[],
  fitting: readonly Pooled[],
  state: AssignmentState,
): Choice {
  const method = METHODS[rule.method];
  const turn = { ruleId: rule.id, poolIds, state };
  const rank = (pooled: readonly Pooled[]) =>
    method.order(
      pooled.map((each) => loadedOf(each, state)),
      turn,
    );
  const [chosen, ...others] = rank(able);
  invariant(chosen, 'somebody can take the lead');
  const all = fitting.length === able.length ? [] : rank(fitting);
  const place = all.findIndex(({ id }) => id === chosen.id);
  const because = others.length === 0 ? 'assigned-as-only-one' : method.because;
  return {
    memberId: chosen.id,
    because: { key: because, parameters: { rule: nameOfRule(rule), open: chosen.openLeads } },
    whyLater: new Map(others.map((other, index) => [other.id, method.later(chosen, other, index + 1)])),
    wouldHaveComeFirst: new Set(all.slice(0, Math.max(0, place)).map(({ id }) => id)),
    state: method.take(chosen.id, [chosen, ...others], turn),
  };
}

function loadedOf({ member, weight }: Pooled, { loads }: AssignmentState): Loaded {
  const { openLeads, lastAssignedAt } = ownEntry(loads, member.id) ?? NO_LOAD;
  return { id: member.id, weight, openLeads, lastAssignedAt };
}
