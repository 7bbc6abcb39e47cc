import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, rankSpellings } from './rank-spellings.ts';

const names = (word: string, known: readonly string[]) => rankSpellings(word, known).map(({ name }) => name);

describe('known names, nearest first', () => {
  test('a slip stands next to what was meant', () => {
    expect(names('contry', ['budget', 'county', 'country'])).toEqual(['country', 'county', 'budget']);
    expect(names('conutry', ['budget', 'county', 'country'])[0]).toBe('country');
  });

  test('case, width and marks do not count; signs alone are compared as they are', () => {
    expect(rankSpellings('Contact_Country', ['contact.country'])).toEqual([
      { name: 'contact.country', distance: 0 },
    ]);
    expect(names('===', ['in', '!=', '=='])).toEqual(['==', '!=', 'in']);
  });
});

describe('edits between two spellings', () => {
  const text = fc.string({ maxLength: 12 });

  test('count a swap of neighbours as one', () => {
    expect(
      [
        ['advnaced', 'advanced'],
        ['', 'ab'],
        ['jewerly', 'jewelry'],
      ].map(([one = '', other = '']) => editDistance(one, other)),
    ).toEqual([1, 2, 1]);
  });

  test('are as many there as back, and none only between the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  test('are never more than the longer has letters, nor fewer than they differ in length', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const lengths = [[...one].length, [...other].length];
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(...lengths));
        expect(editDistance(one, other)).toBeGreaterThanOrEqual(
          Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)),
        );
      }),
    );
  });
});
