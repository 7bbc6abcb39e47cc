import { expect, test } from 'vitest';
import { orderByText } from './catalogs-by-text.ts';

const compiled = (messages: unknown) =>
  `export const messages=JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;

test('messages stand in the order of their texts, whatever their ids are', () => {
  const messages = { a1: ['Save'], b2: ['Delete'], c3: [['0'], ' leads'], d4: ['“Quoted” \\ $& "so"'] };
  const ordered = orderByText(compiled(messages));
  expect(ordered).toContain('JSON.parse("');
  expect([...ordered.matchAll(/[a-d][1-4]/g)].map(String)).toEqual(['b2', 'a1', 'd4', 'c3']);
});

test('no message is lost or changed', () => {
  const messages = { a1: ['Save'], b2: ['Delete'], d4: ['“Quoted” \\ $& "so"'] };
  const literal = orderByText(compiled(messages)).match(/JSON\.parse\((.*)\)/)?.[1] ?? '';
  expect(JSON.parse(JSON.parse(literal))).toEqual(messages);
});

test('a catalog of another form stops the build', () => {
  expect(() => orderByText('export const messages = {};')).toThrow('not JSON');
});
