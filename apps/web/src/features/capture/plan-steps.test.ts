import { expect, test } from 'vitest';
import { anchorOf, stepOf } from './plan-steps.ts';

test('a question leads to the step and the place where it is answered', () => {
  const asked = [
    ['plan', 'files', '1', 'columns', '3'],
    ['plan', 'files', '1'],
    ['plan', 'products'],
    ['plan', 'closedOnWhenMissing'],
  ];
  expect(asked.map((path) => [stepOf(path), anchorOf(path)])).toEqual([
    ['columns', 'import-column-1-3'],
    ['columns', 'import-file-1'],
    ['words', undefined],
    ['check', undefined],
  ]);
});
