import { foldForSearch } from '../shared/index.ts';
import { romanise } from './romaji.ts';

const LONGEST = 40;
/** Words that addresses below /o/ keep for themselves. */
const RESERVED: ReadonlySet<string> = new Set(['new', 'join', 'settings', 'api', 'sample']);

/**
 * True for what may stand in an address: a–z, 0–9 and single hyphens inside, 2 to 48 characters.
 * Source: RFC 1123, 2.1, labels of letters, digits and inner hyphens; the lengths are ours, because addresses are
 * typed.
 */
export function isSlug(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 48 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !RESERVED.has(text)
  );
}

/** What Latin letters, digits and kana of a name leave for an address; '' when it is all in other scripts. */
function stemOf(name: string): string {
  return foldForSearch(romanise(name))
    .replaceAll('&', ' and ')
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/**
 * An address for an organization, made from its name. A name that leaves nothing (漢字 have no one reading) is
 * 'team-' and the end of its id; one that is taken gets a number.
 * Source: ours, because 漢字 have no one reading, and a wrong one in an address offends.
 */
export function organizationSlug(name: string, id: string, taken: (slug: string) => boolean): string {
  const stem = stemOf(name);
  const base = isSlug(stem)
    ? stem
    : `team-${stem ? `${stem}-` : ''}${id.replace(/[^a-z0-9]/g, '').slice(-6)}`;
  let slug = base;
  for (let number = 2; taken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
