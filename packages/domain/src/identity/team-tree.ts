import { type Refusal, refuse } from '../shared/index.ts';

/** A team and the team it is under; none at the top. */
export interface Team {
  readonly id: string;
  readonly parentId?: string | null;
}

/** Teams nest at most this deep; a team under no other is at depth 1. */
export const DEEPEST_TEAM = 8;

/**
 * A team and all teams below it. A broken tree (a circle) is walked once, never for ever.
 * Source: ours, because a circle once stored would hang every page that asks for a team.
 */
export function subtreeOf(teams: readonly Team[], teamId: string): ReadonlySet<string> {
  const children = Map.groupBy(teams, (team) => team.parentId ?? '');
  const found = new Set<string>([teamId]);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return found;
}

/**
 * The teams above a team, the nearest first, without itself.
 * Source: ours, because a circle once stored would hang every page that asks for a team.
 */
export function ancestorsOf(teams: readonly Team[], teamId: string): readonly string[] {
  const parents = new Map(teams.map((team) => [team.id, team.parentId ?? undefined]));
  const above = new Set<string>();
  for (
    let id = parents.get(teamId);
    id !== undefined && !above.has(id) && id !== teamId;
    id = parents.get(id)
  )
    above.add(id);
  return [...above];
}

function heightOf(teams: readonly Team[], teamId: string): number {
  const own = ancestorsOf(teams, teamId).length;
  return Math.max(...[...subtreeOf(teams, teamId)].map((id) => ancestorsOf(teams, id).length - own)) + 1;
}

/** Whether a team moves, or why not. */
export type TeamMove =
  | { readonly kind: 'moved' }
  | Refusal<'team-unknown' | 'team-inside-itself' | 'teams-too-deep'>;

/**
 * A team may move under any team but itself and those below it, as deep as `DEEPEST_TEAM`; null makes it a top one.
 * Source: ours, because a team below itself has no top, and deeper trees are charts and not teams.
 */
export function decideTeamMove(teams: readonly Team[], teamId: string, parentId: string | null): TeamMove {
  const path = ['parentId'];
  if (parentId === null) return { kind: 'moved' };
  if (!teams.some((team) => team.id === parentId)) return refuse('team-unknown', { path });
  if (subtreeOf(teams, teamId).has(parentId)) return refuse('team-inside-itself', { path });
  const depth = ancestorsOf(teams, parentId).length + 1 + heightOf(teams, teamId);
  return depth > DEEPEST_TEAM
    ? refuse('teams-too-deep', { path, parameters: { atMost: DEEPEST_TEAM } })
    : { kind: 'moved' };
}
