/** Whether a page of this origin may show a form and read what it is answered: the product's own, and the sites of its owner. */
export function mayShow(
  origin: string | undefined,
  allowedSites: readonly string[],
  publicUrl: string,
): boolean {
  if (origin === undefined) return false;
  return origin === new URL(publicUrl).origin || allowedSites.includes(origin);
}

/** What lets a script of that origin, and of no other, read an answer. */
export function openTo(origin: string | undefined): Readonly<Record<string, string>> {
  return origin === undefined ? {} : { 'access-control-allow-origin': origin, vary: 'Origin' };
}
