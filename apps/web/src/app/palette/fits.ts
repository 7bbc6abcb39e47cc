import { foldForSearch, isEastAsian } from '@mikomi/domain/shared';

/**
 * Whether a command answers what is typed: every word begins one of its text or its other words; what is written without
 * spaces may stand anywhere in them.
 */
export function fits(
  { text, keywords = '' }: { readonly text: string; readonly keywords?: string | undefined },
  typed: string,
): boolean {
  const known = ` ${foldForSearch(`${text} ${keywords}`)}`;
  return foldForSearch(typed)
    .split(/\s+/)
    .every((word) => known.includes(isEastAsian(word) ? word : ` ${word}`));
}
