/** What the address of the members' list carries. */
export type TeamSearch = { readonly q?: string };

export function teamSearch(search: Readonly<Record<string, unknown>>): TeamSearch {
  const { q } = search;
  return typeof q === 'string' && q.trim() !== '' ? { q } : {};
}
