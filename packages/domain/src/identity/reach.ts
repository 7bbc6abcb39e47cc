import { type Right, type Rights, type Scope, scopeOf } from './rights.ts';
import { subtreeOf, type Team } from './team-tree.ts';

/** Who looks: the member, and every team whose records a 'team' right of theirs reaches. */
export interface Viewer {
  readonly memberId: string;
  readonly rights: Rights;
  readonly teamIds: ReadonlySet<string>;
}

/** Whose a record is: owner and collaborators (or assignee, or author), and the team it belongs to. */
export interface Belonging {
  readonly memberIds: readonly string[];
  readonly teamId?: string | null;
}

/**
 * The teams a 'team' right reaches: one's home team, and the whole subtree of each team one manages.
 * Source: ours, because whoever manages a team answers for everything below it.
 */
export function teamsReached(
  member: { readonly homeTeamId?: string | null; readonly managedTeamIds: readonly string[] },
  teams: readonly Team[],
): ReadonlySet<string> {
  const managed = member.managedTeamIds.flatMap((id) => [...subtreeOf(teams, id)]);
  return new Set(member.homeTeamId ? [member.homeTeamId, ...managed] : managed);
}

/**
 * A scope covers a record when it is all, or the record is one's own, or, for 'team', of a team one reaches.
 * Source: ours, because people may always see their own records, wherever their team went.
 */
export function covers(scope: Scope | undefined, viewer: Omit<Viewer, 'rights'>, record: Belonging): boolean {
  if (scope === undefined) return false;
  if (scope === 'all' || record.memberIds.includes(viewer.memberId)) return true;
  return scope === 'team' && record.teamId != null && viewer.teamIds.has(record.teamId);
}

/**
 * True when the viewer holds the right far enough for this record: the law behind every `viewerCan…`.
 * Source: ours, because the button and the command have to ask one law, or one of them lies.
 */
export function mayOn(viewer: Viewer, right: Right, record: Belonging): boolean {
  return covers(scopeOf(viewer.rights, right), viewer, record);
}
