import { decideTeamMove } from '@mikomi/domain/identity';
import { foldForSearch, type Refusal, refuse } from '@mikomi/domain/shared';
import type { TeamFacts } from './store/teams.ts';

/** Why a team can't stand below its parent, among the others as they stand: a circle, too deep, or a name that a sibling has. */
export function teamPlaceFault(others: readonly TeamFacts[], team: TeamFacts): Refusal | undefined {
  const move = decideTeamMove([...others, { ...team, parentId: null }], team.id, team.parentId);
  if (move.kind === 'refused') return move;
  const isTaken = others.some(
    ({ parentId, name }) => parentId === team.parentId && foldForSearch(name) === foldForSearch(team.name),
  );
  return isTaken ? refuse('team-name-taken', { path: ['name'], parameters: { name: team.name } }) : undefined;
}
