type InTree = {
  readonly id: string;
  readonly name: string;
  readonly parent?: { readonly id: string } | null;
};

/** Teams in the order of their tree, each with how deep it lies; one whose parent is missing stands at the top. */
export function teamTree<Team extends InTree>(
  teams: readonly Team[],
): readonly { readonly team: Team; readonly depth: number }[] {
  const known = new Set(teams.map(({ id }) => id));
  const below = Map.groupBy(teams, ({ parent }) => (parent && known.has(parent.id) ? parent.id : ''));
  const walk = (
    parentId: string,
    depth: number,
  ): readonly { readonly team: Team; readonly depth: number }[] =>
    (below.get(parentId) ?? []).flatMap((team) => [{ team, depth }, ...walk(team.id, depth + 1)]);
  return walk('', 0);
}
