import { type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import type { Transaction } from '../../platform/context.ts';
import { lockMembers } from './store/members.ts';
import type { TeamFacts } from './store/teams.ts';
import { teamPlaceFault } from './team-place.ts';

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
  const fault = teamPlaceFault(others, { ...team, name });
  if (fault) return fault;
  if (managerId !== null) {
    const manager = (await lockMembers(tx, [managerId])).find((member) => member.id === managerId);
    if (!manager?.active) return refuse('member-not-found', { path: ['managerId'] });
  }
  return { kind: 'fits', values: { name, parentId, managerId } };
}
