import { expect, it } from 'vitest';
import { ownEntry } from './own-entry.ts';

it('is what a record was given under a key, never what every object has', () => {
  expect(ownEntry({ a: 1 }, 'a')).toBe(1);
  expect(['b', 'constructor', '__proto__', 'toString'].map((key) => ownEntry({ a: 1 }, key))).toEqual(
    Array(4).fill(undefined),
  );
  expect(ownEntry(JSON.parse('{"__proto__":2}') as Record<string, number>, '__proto__')).toBe(2);
});
