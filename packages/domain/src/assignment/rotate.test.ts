import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineOf, served } from './rotate.ts';

/** Serves the first of the line who is there, lead by lead. */
function serve(
  there: readonly (readonly string[])[],
  pool: readonly string[],
  from?: Line,
): { readonly who: readonly string[]; readonly line: Line } {
  let line = lineOf(from, pool);
  const who: string[] = [];
  for (const present of there) {
    const next = line.find((id) => present.includes(id));
    if (next === undefined) continue;
    who.push(next);
    line = served(line, next);
  }
  return { who, line };
}

const POOL = ['a', 'b', 'c', 'd'];
const always = (count: number, present: readonly string[]) => Array.from({ length: count }, () => present);

describe('a line', () => {
  it('goes round in the order of the pool', () => {
    expect(serve(always(6, POOL), POOL).who.join('')).toBe('abcdab');
  });

  it('passes over who is away and keeps their place', () => {
    const there = [...always(1, POOL), ...always(4, ['a', 'c', 'd']), ...always(4, POOL)];
    expect(serve(there, POOL).who.join('')).toBe('acdacbdac');
  });

  it('takes who is new at its end, and closes up when somebody leaves', () => {
    const { line } = serve(always(1, POOL), POOL);
    expect(lineOf(line, ['new', 'a', 'b', 'd'])).toEqual(['b', 'd', 'a', 'new']);
  });

  it('law: over any stretch in which two are there together, they differ by one lead at most', () => {
    const presence = fc.array(fc.subarray(['c', 'd', 'e', 'f']), { maxLength: 60 });
    fc.assert(
      fc.property(
        presence,
        fc.array(fc.subarray(['a', 'b', 'c', 'd']), { maxLength: 30 }),
        (others, before) => {
          const pool = [...POOL, 'e', 'f'];
          const { line } = serve(before, pool);
          const { who } = serve(
            others.map((some) => ['a', 'b', ...some]),
            pool,
            line,
          );
          const lead = { a: 0, b: 0 };
          for (const id of who) {
            if (id === 'a' || id === 'b') lead[id] += 1;
            expect(Math.abs(lead.a - lead.b)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('law: nobody is lost and nobody doubled', () => {
    fc.assert(
      fc.property(fc.subarray(POOL), fc.shuffledSubarray(POOL), fc.constantFrom(...POOL), (old, pool, id) => {
        expect(lineOf(old, pool).toSorted()).toEqual(pool.toSorted());
        expect(served(lineOf(old, POOL), id).toSorted()).toEqual(POOL);
      }),
    );
  });
});
