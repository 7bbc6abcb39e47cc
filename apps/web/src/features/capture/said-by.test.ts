import { expect, test } from 'vitest';
import { isSaidBy } from './said-by.ts';

test('a name that is its own explanation says it, another does not', () => {
  expect(isSaidBy('Won', 'won')).toBe(true);
  expect(isSaidBy('受注', '受注')).toBe(true);
  expect(isSaidBy('Won back', 'won')).toBe(false);
});
