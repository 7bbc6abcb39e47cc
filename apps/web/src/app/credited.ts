/** Stands in an address where an id would: credited to no member, or done in no team. */
export const NONE = 'none';

/** Whose number it is, a member's or a team's; nobody's in particular when both are absent. */
export type Credited = {
  /** The id of a member, or that it was none. */
  readonly member?: string;
  /** The id of a team, or that it was none. */
  readonly team?: string;
};

/** Whose numbers the API is asked for: a member's, nobody's, a team's, those of no team, or everybody's. */
export function creditedTo({ member, team }: Credited) {
  return {
    ...(member === NONE ? { withoutMember: true } : member ? { memberId: member } : {}),
    ...(team === NONE ? { withoutTeam: true } : team ? { teamId: team } : {}),
  };
}
