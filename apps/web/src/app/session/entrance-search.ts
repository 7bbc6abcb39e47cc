/** Where to go after signing in; only addresses of this product are followed. */
export function entranceSearch(search: Readonly<Record<string, unknown>>): { readonly next?: string } {
  const next = search.next;
  return typeof next === 'string' && isOwnAddress(next) ? { next } : {};
}

/** The link in a reset mail carries a token, or an error when it has expired. */
export function resetSearch(search: Readonly<Record<string, unknown>>): {
  readonly token?: string;
  readonly error?: string;
} {
  const { token, error } = search;
  return {
    ...(typeof token === 'string' ? { token } : {}),
    ...(typeof error === 'string' ? { error } : {}),
  };
}

/** A path of this origin: `//host` and `/\host` name another one. */
export const isOwnAddress = (address: string) => /^\/(?![/\\])/.test(address);

/** An entrance that remembers where somebody wanted to go. */
export function withNext(entrance: string, next: string | undefined): string {
  return next === undefined ? entrance : `${entrance}?next=${encodeURIComponent(next)}`;
}

/** Whether an address is of no organization, and asks for none: whoever has just founded theirs is in no other. */
export function isOutside(address: string): boolean {
  return !/^\/(o\/|create-organization\b)/.test(address);
}
