import { expect, test } from 'vitest';
import { changeOptions, linesOf } from './option-lines.ts';

const before = [
  { key: 'a', label: 'Cold' },
  { key: 'b', label: 'Warm' },
  { key: 'c', label: 'Hot' },
];

test('blank and repeated lines are no choices', () => {
  expect(linesOf(' Cold \n\nWarm\nCold\n')).toEqual(['Cold', 'Warm']);
});

test('a choice keeps its key wherever it moves', () => {
  expect(changeOptions(before, ['Hot', 'Warm', 'Cold', 'Boiling'])).toEqual({
    options: [
      { key: 'c', label: 'Hot' },
      { key: 'b', label: 'Warm' },
      { key: 'a', label: 'Cold' },
      { label: 'Boiling' },
    ],
    renamed: [],
    gone: [],
  });
});

test('a new line in the place of a gone one is a new name', () => {
  expect(changeOptions(before, ['Cold', 'Lukewarm', 'Hot'])).toEqual({
    options: [
      { key: 'a', label: 'Cold' },
      { key: 'b', label: 'Lukewarm' },
      { key: 'c', label: 'Hot' },
    ],
    renamed: [{ from: 'Warm', to: 'Lukewarm' }],
    gone: [],
  });
});

test('all choices written anew in as many lines are new names', () => {
  expect(changeOptions(before, ['冷', '温', '熱']).options.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});

test('a line that only goes takes its key with it', () => {
  expect(changeOptions(before, ['Warm', 'Hot'])).toEqual({
    options: before.slice(1),
    renamed: [],
    gone: ['Cold'],
  });
});

test('a new line elsewhere than a gone one is a new choice: nobody who chose the first is said to have chosen the other', () => {
  expect(changeOptions(before, ['Warm', 'Hot', 'Not known yet'])).toEqual({
    options: [...before.slice(1), { label: 'Not known yet' }],
    renamed: [],
    gone: ['Cold'],
  });
});
