import type { Instant } from '@mikomi/domain/shared';

/** 1970 to 2199: what lies outside is a mistake of whoever sent it. */
const LATEST = Date.UTC(2200, 0, 1);

function sane(at: number): Instant | null {
  return Number.isFinite(at) && at > 0 && at < LATEST ? Math.trunc(at) : null;
}

/** A moment in seconds since 1970; null where it is none. */
export function momentOfSeconds(seconds: string | null): Instant | null {
  return seconds === null || seconds.trim() === '' ? null : sane(Number(seconds) * 1000);
}

/** A moment in milliseconds since 1970, or in seconds as some write it; null where it is none. */
export function momentOfMillis(millis: string | null): Instant | null {
  const at = millis === null || millis.trim() === '' ? Number.NaN : Number(millis);
  return sane(at < 1e11 ? at * 1000 : at);
}

/** A moment written out with its zone, as ISO 8601 or in a mail; null where it is none, or its zone is not told. */
export function momentOfText(text: string | null): Instant | null {
  // No moment is longer, and nothing is searched in what is.
  if (
    text === null ||
    text.length > 100 ||
    !/(?:Z|[+-]\d\d:?\d\d|\b[A-Z]{3,4})\s*(?:\([^()]*\))?\s*$/.test(text)
  )
    return null;
  return sane(Date.parse(text));
}
