/** Stands in an address where the id of a team would: what was done in no team. */
export const NO_TEAM = 'none';

/** Whose numbers the API is asked for: a team's, those of no team, or everybody's. */
export function teamVariables(team: string | undefined) {
  if (team === NO_TEAM) return { withoutTeam: true };
  return team ? { teamId: team } : {};
}
