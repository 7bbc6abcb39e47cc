/** Longer is waited for by the job that comes back, not by one that holds its place. */
const LONGEST_MS = 20_000;
const FIRST_MS = 500;

/**
 * How long to wait before asking again: as long as the server says, else twice as long each time, of which any part, so that those
 * who were refused together don't come back together. Undefined where that is too long.
 */
export function waitBefore(
  attempt: number,
  retryAfter: string | undefined,
  now: number,
  random: () => number,
): number | undefined {
  const asked = retryAfter === undefined ? undefined : waitAsked(retryAfter, now);
  if (asked !== undefined) return asked <= LONGEST_MS ? asked : undefined;
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2));
}

/** In seconds or as a date (RFC 9110, 10.2.3); undefined for neither. */
function waitAsked(retryAfter: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
