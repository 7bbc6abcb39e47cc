import { readOneOf } from '../list/list-search.ts';

/** The part of an address that says that something was shared and did not arrive. */
export type SharedSearch = { readonly arrived?: 'no' };

/** Reads whether what was shared is missing; whatever else the address says is passed over. */
export function sharedSearch(search: Readonly<Record<string, unknown>>): SharedSearch {
  const arrived = readOneOf(search.arrived, ['no'] as const);
  return arrived ? { arrived } : {};
}
