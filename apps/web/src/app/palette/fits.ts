import { foldForSearch } from '@mikomi/domain/shared';

/** Whether a command answers what is typed: every word stands in its text or its other words. */
export function fits(
  { text, keywords = '' }: { readonly text: string; readonly keywords?: string | undefined },
  typed: string,
): boolean {
  const known = foldForSearch(`${text} ${keywords}`);
  return foldForSearch(typed)
    .split(/\s+/)
    .every((word) => known.includes(word));
}
