import { expect, test } from 'vitest';
import { stageShape } from './stage-shape.ts';

test('open stages fill, and the long tail of a pipeline stays nearly full', () => {
  expect([0, 1, 2, 3, 7].map((position) => stageShape('OPEN', position))).toEqual([
    'open',
    'begun',
    'half',
    'most',
    'most',
  ]);
});

test('won and lost do not depend on their place', () => {
  expect(stageShape('WON', 0)).toBe('done');
  expect(stageShape('LOST', 9)).toBe('lost');
});
