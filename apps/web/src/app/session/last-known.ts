import { useEffect } from 'react';

const PREFIX = 'mikomi.known.';

/** What was last told of an organization in this tab, as long as nothing is told now; empty before the first word. */
export function useLastKnown(
  slug: string,
  what: 'person' | 'organization',
  now: string | null | undefined,
): string {
  const key = `${PREFIX}${slug}.${what}`;
  useEffect(() => {
    if (now) remember(key, now);
  }, [key, now]);
  return now || recall(key);
}

/** Forgets it all: the next reader of this tab may be another. */
export function forgetKnown(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
  } catch {
    // Without storage nothing was kept.
  }
}

function recall(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Without storage a page whose server doesn't answer names nobody.
  }
}
