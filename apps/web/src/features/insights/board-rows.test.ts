import { describe, expect, test } from 'vitest';
import { type BoardResult, sortBoard, sortTeams } from './board-rows.ts';

const row = (name: string, won: number, lost: number, jpy: number): BoardResult => ({
  id: name,
  name,
  won,
  lost,
  winRate: won + lost === 0 ? null : won / (won + lost),
  value: jpy === 0 ? [] : [{ amount: jpy, currency: 'JPY' }],
});

const rows = [row('Mori', 2, 2, 300), row('Abe', 4, 0, 900), row('Sato', 2, 6, 900), row('Kato', 0, 0, 0)];
const order = (key: 'won' | 'value' | 'rate' | 'name' | 'lost', direction = 'descending') =>
  ({ key, direction }) as const;
const shown = (...asked: Parameters<typeof sortBoard<BoardResult>>) =>
  sortBoard(...asked).map(({ name, rank }) => `${rank ?? '-'} ${name}`);

describe('a board of members', () => {
  test('shares places among equals', () => {
    expect(shown(rows, order('value') as never, 'JPY', 'en')).toEqual([
      '1 Abe',
      '1 Sato',
      '3 Mori',
      '4 Kato',
    ]);
  });
  test('gives no place where nobody has anything', () => {
    const idle = [row('Mori', 0, 1, 0), row('Abe', 0, 0, 0)];
    expect(shown(idle, order('value') as never, 'JPY', 'en')).toEqual(['- Abe', '- Mori']);
  });
  test('keeps the places when it is turned around', () => {
    expect(shown(rows, order('won', 'ascending') as never, 'JPY', 'en')).toEqual([
      '4 Kato',
      '2 Mori',
      '2 Sato',
      '1 Abe',
    ]);
  });
  test('gives no place to a rate of nothing, and stands it last either way', () => {
    expect(shown(rows, order('rate') as never, 'JPY', 'en').at(-1)).toBe('- Kato');
    expect(shown(rows, order('rate', 'ascending') as never, 'JPY', 'en').at(-1)).toBe('- Kato');
  });
  test('ranks by value when it is sorted by name or by losses', () => {
    expect(shown(rows, order('name', 'ascending') as never, 'JPY', 'en')[0]).toBe('1 Abe');
    expect(shown(rows, order('lost') as never, 'JPY', 'en')[0]).toBe('1 Sato');
  });
  test('counts one currency and adds no other to it', () => {
    expect(shown(rows, order('value') as never, 'USD', 'en')).toEqual([
      '- Abe',
      '- Kato',
      '- Mori',
      '- Sato',
    ]);
  });
});

test('a board of teams stands as they nest, ranked beside each other', () => {
  const team = (name: string, parentId: string | null, jpy: number) => ({
    ...row(name, 1, 1, jpy),
    parentId,
  });
  const teams = [
    team('East', null, 500),
    team('Kyoto', 'West', 300),
    team('West', null, 800),
    team('Osaka', 'West', 500),
  ];
  const sorted = sortTeams(teams, { key: 'value', direction: 'descending' }, 'JPY', 'en');
  expect(sorted.map(({ name, depth, rank }) => [name, depth, rank])).toEqual([
    ['West', 0, 1],
    ['Osaka', 1, 1],
    ['Kyoto', 1, 2],
    ['East', 0, 2],
  ]);
});
