import { expect, test } from 'vitest';
import { chosenColumns, readChoice, withColumn } from './column-choice.ts';

type Shown = { readonly id: string; readonly leaves?: number; readonly isExtra?: boolean };

const COLUMNS: readonly [Shown, ...Shown[]] = [
  { id: 'name' },
  { id: 'stage', leaves: 3 },
  { id: 'score', isExtra: true, leaves: 2 },
];

const [, , SCORE] = COLUMNS as readonly [Shown, Shown, Shown];

const idsOf = (choice: Readonly<Record<string, boolean>>, sortedBy?: string) =>
  chosenColumns(COLUMNS, choice, sortedBy).map(({ id }) => id);

test('a list comes with its own columns', () => {
  expect(idsOf({})).toEqual(['name', 'stage']);
});

test('what was asked for stands, and stays where there is little room; what was put away does not', () => {
  expect(chosenColumns(COLUMNS, { score: true, stage: false }, undefined)).toEqual([
    { id: 'name' },
    { id: 'score', isExtra: true },
  ]);
});

test('what names the row and what the list is sorted by stand in any case', () => {
  expect(idsOf({ name: false, score: false, stage: false }, 'score')).toEqual(['name', 'score']);
});

test('only what differs from how the list comes is kept', () => {
  const shown = withColumn({}, SCORE, true);
  expect(shown).toEqual({ score: true });
  expect(withColumn(shown, SCORE, false)).toEqual({});
});

test.each([null, 'no words', '3', 'null'])('%s is no choice', (kept) => {
  expect(readChoice(kept)).toEqual({});
});

test('of what was kept, only choices are read', () => {
  expect(readChoice('{"score":true,"stage":"gone"}')).toEqual({ score: true });
});
