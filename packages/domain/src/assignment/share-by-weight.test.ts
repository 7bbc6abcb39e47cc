import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByShare, type ShareState, takeShare, type Waiting } from './share-by-weight.ts';

const waiting = (weights: readonly number[]): readonly Waiting[] =>
  weights.map((weight, index) => ({ id: `m${index}`, weight }));

/** Serves so many leads, each with those who wait for it, and tells whom. */
function serve(
  turns: number,
  waitingAt: (turn: number) => readonly Waiting[],
  pool: readonly string[],
  from?: ShareState,
): { readonly served: readonly string[]; readonly state: ShareState | undefined } {
  let state = from;
  const served: string[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const there = waitingAt(turn);
    const next = orderByShare(state, there)[0];
    if (!next) continue;
    served.push(next.id);
    state = takeShare(state, there, next.id, pool);
  }
  return { served, state };
}

const idsOf = (all: readonly Waiting[]) => all.map(({ id }) => id);
const countOf = (served: readonly string[], id: string) => served.filter((each) => each === id).length;
const anyWeights = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });

describe('shares by weight', () => {
  it('come as often as the weight says, spread out', () => {
    const all = waiting([5, 1, 1]);
    const { served, state } = serve(7, () => all, idsOf(all));
    expect(served.map((id) => countOf(served, id))).not.toContain(0);
    expect(served.join()).toBe('m0,m0,m0,m1,m0,m0,m2');
    expect(state).toEqual({ whole: 7, due: {} });
  });

  it('keep what is due to who is away, neither paid back nor lost', () => {
    const all = waiting([1, 1, 1]);
    const { state } = serve(1, () => all, idsOf(all));
    const away = all.filter(({ id }) => id !== 'm1');
    const after = serve(60, () => away, idsOf(all), state).state;
    // A third of a lead, in parts of what is now a half.
    expect(after).toMatchObject({ whole: 2, due: { m1: 667 } });
    expect(serve(3, () => all, idsOf(all), after).served).toContain('m1');
    expect(countOf(serve(6, () => all, idsOf(all), after).served, 'm1')).toBe(2);
  });

  it('stay near the weights when those who are there change with every lead', () => {
    const all = waiting([1, 1, 5]);
    const at = (turn: number) => (turn % 2 === 0 ? all : all.slice(0, 2));
    const { served } = serve(2_800, at, idsOf(all));
    expect(countOf(served, 'm2')).toBeGreaterThanOrEqual(999);
    expect(countOf(served, 'm2')).toBeLessThanOrEqual(1_001);
  });

  it('begin evenly for who is new', () => {
    const old = waiting([1, 1]);
    const all = waiting([1, 1, 1]);
    const { served } = serve(31, (turn) => (turn < 22 ? old : all), idsOf(all));
    expect([countOf(served.slice(22), 'm2'), countOf(served.slice(22), 'm0')]).toEqual([3, 3]);
  });

  it('keep their order when somebody leaves, and forget who left', () => {
    const all = waiting([1, 1, 1, 1]);
    const { state } = serve(2, () => all, idsOf(all));
    const left = all.filter(({ id }) => id !== 'm0');
    const after = serve(3, () => left, idsOf(left), state);
    expect(after.served).toEqual(['m2', 'm3', 'm1']);
    expect(after.state?.due).not.toHaveProperty('m0');
  });

  it('law: with unchanged weights everyone has at every moment the exact share rounded down or up', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const all = waiting(weights);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const counts = weights.map(() => 0);
        let state: ShareState | undefined;
        for (let turn = 1; turn <= whole; turn += 1) {
          const next = orderByShare(state, all)[0] as Waiting;
          state = takeShare(state, all, next.id, idsOf(all));
          const index = all.indexOf(next);
          counts[index] = (counts[index] ?? 0) + 1;
          const strays = weights.filter((weight, at) => {
            const share = (turn * weight) / whole;
            const count = counts[at] ?? 0;
            return count < Math.floor(share) || count > Math.ceil(share);
          });
          if (strays.length > 0) expect.fail(`${weights} after ${turn}: ${counts}`);
        }
        expect(state).toEqual({ whole, due: {} });
      }),
    );
  });

  it('law: any run of leads as long as the sum of the weights gives each exactly their weight', () => {
    fc.assert(
      fc.property(anyWeights, fc.nat(40), (weights, start) => {
        const all = waiting(weights);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const { served } = serve(start + whole, () => all, idsOf(all));
        expect(all.map(({ id }) => countOf(served.slice(start), id))).toEqual(weights);
      }),
    );
  });

  it('law: two of equal weight who are always there together differ by one lead at most, whoever else comes and goes', () => {
    const others = fc.array(fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(others, fc.integer({ min: 1, max: 9 }), anyWeights, (there, equal, weights) => {
        const all = waiting([equal, equal, ...weights, 1, 2, 3, 4, 5]);
        const at = (turn: number) => all.filter((_, index) => index < 2 || there[turn]?.includes(index));
        const { served } = serve(there.length, at, idsOf(all));
        for (let end = 1; end <= served.length; end += 1) {
          const part = served.slice(0, end);
          expect(Math.abs(countOf(part, 'm0') - countOf(part, 'm1'))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('law: the state is a few whole numbers that survive being stored', () => {
    fc.assert(
      fc.property(anyWeights, fc.nat(60), (weights, turns) => {
        const all = waiting(weights);
        const before = serve(turns, () => all, idsOf(all)).state;
        const stored = before && (JSON.parse(JSON.stringify(before)) as ShareState);
        expect(serve(20, () => all, idsOf(all), stored)).toEqual(serve(20, () => all, idsOf(all), before));
        expect(Object.values(before?.due ?? {}).every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});
