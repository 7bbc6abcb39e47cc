/** The part of the address that says which contacts, or companies, are to become one. */
export interface MergeSearch {
  readonly ids?: string;
}

const MOST = 10;
const ID = /^(?:Contact|Company)_[0-9a-f-]{36}$/;

/** Reads the ids, with commas between them; what is none is passed over. */
export function mergeSearch(search: Readonly<Record<string, unknown>>): MergeSearch {
  const ids = idsOf(typeof search.ids === 'string' ? search.ids : '');
  return ids.length > 0 ? { ids: ids.join(',') } : {};
}

export function idsOf(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((id) => ID.test(id)))].slice(0, MOST);
}
