import fc from 'fast-check';
import { expect, it } from 'vitest';
import { survivingParty } from './surviving-party.ts';

it('a party that was merged, and merged again, is the one that is left', () => {
  const mergedInto = new Map([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(['a', 'b', 'c', 'd'].map((id) => survivingParty(id, mergedInto))).toEqual(['c', 'c', 'c', 'd']);
  expect(() =>
    survivingParty(
      'x',
      new Map([
        ['x', 'y'],
        ['y', 'x'],
      ]),
    ),
  ).toThrow('merged into itself');
});

it('law: who is left is left, and all of one chain come to one', () => {
  const chain = fc.uniqueArray(fc.nat(50).map(String), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(chain, (ids) => {
      const mergedInto = new Map(ids.slice(1).map((next, index) => [ids[index] ?? '', next]));
      for (const id of ids) expect(survivingParty(id, mergedInto)).toBe(ids.at(-1));
      expect(survivingParty(ids.at(-1) ?? '', mergedInto)).toBe(ids.at(-1));
    }),
  );
});
