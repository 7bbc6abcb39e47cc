import { readOneOf } from '#app/list/list-search.ts';

const KINDS = ['contacts', 'companies'] as const;

/** The part of the address that says whose duplicates are looked at, and whether vague ones are. */
export type DuplicatesSearch = { readonly kind?: (typeof KINDS)[number]; readonly vague?: true };

export function duplicatesSearch(search: Readonly<Record<string, unknown>>): DuplicatesSearch {
  const kind = readOneOf(search.kind, KINDS);
  return {
    ...(kind === undefined || kind === 'contacts' ? {} : { kind }),
    ...(search.vague === true ? { vague: true } : {}),
  };
}
