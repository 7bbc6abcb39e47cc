import { expect, test } from 'vitest';
import { knowsOption, splitOptions } from './index.ts';

const isOption = knowsOption([
  { key: 'a', label: 'Paper, A4' },
  { key: 'b', label: 'Ink' },
  { key: 'c', label: 'Ink, black; matt' },
]);

test('a cell of several choices is cut at its marks, and a label that has such a mark stays whole', () => {
  expect(splitOptions('Ink, Toner、 紙；')).toEqual(['Ink', 'Toner', '紙']);
  expect(splitOptions('Paper, A4', isOption)).toEqual(['Paper, A4']);
  expect(splitOptions('Ink, paper, a4; Toner', isOption)).toEqual(['Ink', 'paper, a4', 'Toner']);
  expect(splitOptions('Ink, black; matt, Ink', isOption)).toEqual(['Ink, black; matt', 'Ink']);
  expect(splitOptions('Paper', isOption)).toEqual(['Paper']);
});
