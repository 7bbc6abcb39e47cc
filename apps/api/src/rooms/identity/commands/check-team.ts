import { decideTeamMove } from '@mikomi/domain/identity';
import { foldForSearch, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { lockMembers } from '../store/members.ts';
import type { TeamFacts } from '../store/teams.ts';

export type TeamValues = Omit<TeamFacts, 'id'>;

/** Holds a team as it shall be to what is true of teams: a name among its siblings, a place in the tree, an active manager. */
export async function checkTeam(
  tx: Transaction,
  teams: readonly TeamFacts[],
  team: TeamFacts,
): Promise<{ readonly kind: 'fits'; readonly values: TeamValues } | Refusal> {
  const { id, parentId, managerId } = team;
  const name = tidySpaces(team.name);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  if (name.length > 100) return refuse('text-too-long', { path: ['name'], parameters: { atMost: 100 } });
  const others = teams.filter((other) => other.id !== id);
  const move = decideTeamMove([...others, { ...team, parentId: currentParent(teams, team) }], id, parentId);
  if (move.kind === 'refused') return move;
  const siblings = others.filter((other) => other.parentId === parentId);
  if (siblings.some((other) => foldForSearch(other.name) === foldForSearch(name)))
    return refuse('team-name-taken', { path: ['name'], parameters: { name } });
  if (managerId !== null) {
    const manager = (await lockMembers(tx, [managerId])).find((member) => member.id === managerId);
    if (!manager?.active) return refuse('member-not-found', { path: ['managerId'] });
  }
  return { kind: 'fits', values: { name, parentId, managerId } };
}

function currentParent(teams: readonly TeamFacts[], { id }: TeamFacts): string | null {
  return teams.find((team) => team.id === id)?.parentId ?? null;
}
