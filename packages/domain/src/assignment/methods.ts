import { ownEntry, type Sentence } from '../shared/index.ts';
import type { AssignmentMethod } from './assignment-plan.ts';
import type { AssignmentState } from './assignment-state.ts';
import { compareLoads, compareWaits, type Loaded, orderByLoad } from './order-by-load.ts';
import { lineOf, served } from './rotate.ts';
import { orderByShare, takeShare } from './share-by-weight.ts';

/** A rule that has its turn: what is remembered of it, and who is in its pool, here or away. */
export interface Turn {
  readonly ruleId: string;
  readonly poolIds: readonly string[];
  readonly state: AssignmentState;
}

/** What makes a method: who is served first, what it remembers of that, and what it says of it. */
interface Method {
  readonly order: (able: readonly Loaded[], turn: Turn) => readonly Loaded[];
  readonly take: (servedId: string, able: readonly Loaded[], turn: Turn) => AssignmentState;
  readonly because: 'assigned-in-turn' | 'assigned-by-weight' | 'assigned-by-load';
  /** Why another came after the chosen one; `before` counts those who came before them. */
  readonly later: (chosen: Loaded, other: Loaded, before: number) => Sentence;
}

const ROUND_ROBIN: Method = {
  order: (able, { ruleId, poolIds, state }) => {
    const byId = new Map(able.map((each) => [each.id, each]));
    return lineOf(ownEntry(state.lines, ruleId), poolIds).flatMap((id) => byId.get(id) ?? []);
  },
  take: (servedId, _able, { ruleId, poolIds, state }) => {
    const line = served(lineOf(ownEntry(state.lines, ruleId), poolIds), servedId);
    return { ...state, lines: { ...state.lines, [ruleId]: line } };
  },
  because: 'assigned-in-turn',
  later: (_chosen, _other, before) => ({ key: 'later-in-turn', parameters: { before } }),
};

const WEIGHTED: Method = {
  order: (able, { ruleId, state }) => orderByShare(ownEntry(state.shares, ruleId), able),
  take: (servedId, able, { ruleId, poolIds, state }) => {
    const share = takeShare(ownEntry(state.shares, ruleId), able, servedId, poolIds);
    return { ...state, shares: { ...state.shares, [ruleId]: share } };
  },
  because: 'assigned-by-weight',
  later: (_chosen, _other, before) => ({ key: 'later-by-weight', parameters: { before } }),
};

const LEAST_OPEN_LOAD: Method = {
  order: orderByLoad,
  take: (_servedId, _able, { state }) => state,
  because: 'assigned-by-load',
  later: (chosen, other) => {
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
  },
};

/** How each method chooses among those who could take a lead. */
export const METHODS: Readonly<Record<AssignmentMethod, Method>> = { ROUND_ROBIN, WEIGHTED, LEAST_OPEN_LOAD };
