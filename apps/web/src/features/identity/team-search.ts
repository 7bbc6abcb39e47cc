/** What the address of the members' list carries. */
export type TeamSearch = {
  readonly q?: string;
  /** Whether those who left are listed too. */
  readonly all?: true;
};

export function teamSearch(search: Readonly<Record<string, unknown>>): TeamSearch {
  const { q, all } = search;
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(all === true ? { all } : {}),
  };
}
