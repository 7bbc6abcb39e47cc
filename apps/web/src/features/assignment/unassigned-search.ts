import { readOneOf } from '#app/list/list-search.ts';

const VIEWS = ['waiting', 'given'] as const;

/** Leads that wait for somebody, and such as were given and nobody took up so far. */
export type UnassignedView = (typeof VIEWS)[number];

/** The part of the address that says which of them are looked at. */
export type UnassignedSearch = { readonly view?: UnassignedView };

export function unassignedSearch(search: Readonly<Record<string, unknown>>): UnassignedSearch {
  const view = readOneOf(search.view, VIEWS);
  return view === undefined || view === 'waiting' ? {} : { view };
}
