import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, DEEPEST_TEAM, decideTeamMove, subtreeOf, type Team } from './team-tree.ts';

const chain = (length: number, prefix = 't'): readonly Team[] =>
  Array.from({ length }, (_, index) => ({
    id: `${prefix}${index}`,
    parentId: index === 0 ? null : `${prefix}${index - 1}`,
  }));

describe('moving a team', () => {
  const teams = [...chain(3), { id: 'other' }];
  it('goes anywhere but below itself', () => {
    expect(decideTeamMove(teams, 't2', 'other')).toEqual({ kind: 'moved' });
    expect(decideTeamMove(teams, 't1', null)).toEqual({ kind: 'moved' });
    expect(decideTeamMove(teams, 't0', 't2')).toMatchObject({ because: 'team-inside-itself' });
    expect(decideTeamMove(teams, 't0', 't0')).toMatchObject({ because: 'team-inside-itself' });
    expect(decideTeamMove(teams, 't0', 'gone')).toMatchObject({ because: 'team-unknown' });
  });
  it('carries its own depth with it', () => {
    const deep = [...chain(DEEPEST_TEAM - 2, 'a'), ...chain(3, 'b')];
    expect(decideTeamMove(deep, 'b1', `a${DEEPEST_TEAM - 3}`)).toEqual({ kind: 'moved' });
    expect(decideTeamMove(deep, 'b0', `a${DEEPEST_TEAM - 3}`)).toMatchObject({ because: 'teams-too-deep' });
  });
});

describe('laws of the tree', () => {
  const forest = fc
    .array(fc.nat(20), { minLength: 1, maxLength: 20 })
    .map((parents) =>
      parents.map(
        (parent, index): Team => ({ id: String(index), parentId: parent === index ? null : String(parent) }),
      ),
    );
  it('a subtree contains its team, and each of its teams with all below', () => {
    fc.assert(
      fc.property(forest, (teams) => {
        for (const { id } of teams) {
          const below = subtreeOf(teams, id);
          expect(below.has(id)).toBe(true);
          for (const other of below) expect(subtreeOf(teams, other).isSubsetOf(below)).toBe(true);
        }
      }),
    );
  });
  it('a move that is allowed makes no circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }), (moves) => {
        let teams: readonly Team[] = Array.from({ length: 10 }, (_, index) => ({ id: String(index) }));
        for (const [team, parent] of moves) {
          if (decideTeamMove(teams, String(team), String(parent)).kind !== 'moved') continue;
          teams = teams.map((one) => (one.id === String(team) ? { ...one, parentId: String(parent) } : one));
        }
        for (const { id } of teams) {
          expect(ancestorsOf(teams, id)).not.toContain(id);
          expect(ancestorsOf(teams, id).length).toBeLessThan(DEEPEST_TEAM);
        }
      }),
    );
  });
});
