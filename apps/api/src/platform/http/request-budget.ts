/** So many keys are remembered; then those that have their whole budget again are forgotten. */
const MOST_KEYS = 10_000;

/** What everybody may ask of one process: so many requests at once, and as many again in every minute, evenly. */
export interface RequestBudget {
  /** Takes one request from a key's budget; answers after how many seconds there is one again, 0 when it is granted. */
  take(key: string): number;
  /** Gives one back that was taken and shall not count. */
  giveBack(key: string): void;
}

/** Somebody asks beyond their budget; thrown before anything was done for them. */
export class AskedTooMuch extends Error {
  override readonly name = 'AskedTooMuch';
  /** In so many seconds there is a request again. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('You are asking too much at once. Try again when `retry-after` says.');
    this.retryAfter = retryAfter;
  }
}

/** A budget for each key; with 0 a minute there is no limit. */
export function requestBudget(perMinute: number, now: () => number): RequestBudget {
  const left = new Map<string, { count: number; at: number }>();
  const perMs = perMinute / 60_000;
  const refilled = (entry: { count: number; at: number }, at: number) =>
    Math.min(perMinute, entry.count + Math.max(0, at - entry.at) * perMs);
  const forgetFull = (at: number) => {
    for (const [key, entry] of left) if (refilled(entry, at) >= perMinute) left.delete(key);
    // So many at work at once: a tenth of them, the oldest, begin anew.
    for (const key of left.keys()) {
      if (left.size < MOST_KEYS * 0.9) break;
      left.delete(key);
    }
  };
  return {
    take: (key) => {
      if (perMinute === 0) return 0;
      const at = now();
      const known = left.get(key);
      if (!known && left.size >= MOST_KEYS) forgetFull(at);
      const count = known ? refilled(known, at) : perMinute;
      const isGranted = count >= 1;
      left.set(key, { count: isGranted ? count - 1 : count, at });
      return isGranted ? 0 : Math.ceil((1 - count) / perMs / 1000);
    },
    giveBack: (key) => {
      const known = left.get(key);
      if (known) left.set(key, { ...known, count: Math.min(perMinute, known.count + 1) });
    },
  };
}
