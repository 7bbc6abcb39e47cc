import { ownEntry } from '../shared/index.ts';

/** One who waits for a lead. `weight` is a whole number from 1. */
export interface Waiting {
  readonly id: string;
  readonly weight: number;
}

/**
 * What is due to each, as plain JSON: `due` counts in thousandths of a lead's `whole`-th part, below zero for
 * who is ahead. Nobody is due anything at first; whoever is not named is due nothing.
 */
export interface ShareState {
  readonly whole: number;
  readonly due: Readonly<Record<string, number>>;
}

const FINENESS = 1000;

/** What was due in parts of one whole, in parts of another: as much of a lead, to the nearest part. */
function inPartsOf(whole: number, due: number, state: ShareState): number {
  return state.whole === whole ? due : Math.floor((2 * due * whole + state.whole) / (2 * state.whole));
}

function wholeOf(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, { weight }) => sum + weight, 0);
}

/** What is due to one who waits, with the share of one more lead. */
function dueOf(each: Waiting, state: ShareState | undefined, whole: number): number {
  const before = state && ownEntry(state.due, each.id);
  return each.weight * FINENESS + (state && before !== undefined ? inPartsOf(whole, before, state) : 0);
}

/**
 * The order in which those who wait are served. Every lead adds to each what is due by weight and takes a
 * whole lead from who gets it; the next is who has something due and whose next whole lead is due soonest,
 * the earlier listed among equals.
 *
 * Everyone's count is then at every moment the exact share rounded down or up, and exact after every sum of
 * the weights. Source: the quota method of M. L. Balinski and H. P. Young (American Mathematical Monthly 82,
 * 1975), with the running credits of nginx's smooth weighted round robin; nginx itself takes the largest
 * credit, which strays from the share by more than a lead when many weights differ.
 */
export function orderByShare<Each extends Waiting>(
  state: ShareState | undefined,
  waiting: readonly Each[],
): readonly Each[] {
  const whole = wholeOf(waiting);
  const lead = whole * FINENESS;
  return waiting
    .map((each) => ({ each, due: dueOf(each, state, whole) }))
    .sort(
      (a, b) =>
        Number(b.due > 0) - Number(a.due > 0) ||
        (lead - a.due) * b.each.weight - (lead - b.due) * a.each.weight,
    )
    .map(({ each }) => each);
}

/**
 * What is due after one was served. Whoever is in the pool and does not wait keeps what is due, neither paid back
 * later nor lost; whoever is new begins with nothing due; whoever has left the pool is forgotten.
 * Source: ours, because whoever comes back from leave is owed no flood of leads, and whoever joins no arrears.
 */
export function takeShare(
  state: ShareState | undefined,
  waiting: readonly Waiting[],
  servedId: string,
  poolIds: readonly string[],
): ShareState {
  const whole = wholeOf(waiting);
  const due = new Map<string, number>();
  for (const id of poolIds) {
    const kept = state && ownEntry(state.due, id);
    if (state && kept !== undefined) due.set(id, inPartsOf(whole, kept, state));
  }
  for (const each of waiting)
    due.set(each.id, dueOf(each, state, whole) - (each.id === servedId ? whole * FINENESS : 0));
  return { whole, due: Object.fromEntries([...due].filter(([, parts]) => parts !== 0)) };
}
