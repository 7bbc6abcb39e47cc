import { readOneOf } from '#app/list/list-search.ts';

const KINDS = ['leads', 'contacts', 'companies'] as const;
export type BinKind = (typeof KINDS)[number];

export type BinSearch = { readonly kind?: BinKind };

/** The part of the address that says which bin is looked into; that of leads stays out of it. */
export function binSearch(search: Readonly<Record<string, unknown>>): BinSearch {
  const kind = readOneOf(search.kind, KINDS);
  return kind === undefined || kind === 'leads' ? {} : { kind };
}
