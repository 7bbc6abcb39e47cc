import { expect, test } from 'vitest';
import { teamTree } from './team-tree.ts';

const shown = (teams: Parameters<typeof teamTree>[0]) =>
  teamTree(teams).map(({ team, depth }) => `${'-'.repeat(depth)}${team.id}`);

test('a team stands below its parent, in the given order among its siblings', () => {
  expect(
    shown([
      { id: 'osaka', name: 'Osaka', parent: { id: 'west' } },
      { id: 'east', name: 'East' },
      { id: 'west', name: 'West', parent: null },
      { id: 'tokyo', name: 'Tokyo', parent: { id: 'east' } },
      { id: 'shibuya', name: 'Shibuya', parent: { id: 'tokyo' } },
    ]),
  ).toEqual(['east', '-tokyo', '--shibuya', 'west', '-osaka']);
});

test('a team whose parent is not in the list stands at the top', () => {
  expect(shown([{ id: 'tokyo', name: 'Tokyo', parent: { id: 'gone' } }])).toEqual(['tokyo']);
});
