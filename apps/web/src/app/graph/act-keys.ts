/** For this long, in milliseconds, the same words mean the same act; later they are another one. */
const SAME_ACT = 10 * 60_000;

const unanswered = new Map<string, { readonly key: string; readonly at: number }>();

/**
 * The key of an act of the user's. While its answer is out, or was lost, the same act has the same key, so that pressing twice
 * or trying again does it once.
 */
export function keyOfAct(act: string, now = Date.now()): string {
  const known = unanswered.get(act);
  if (known && now - known.at < SAME_ACT) return known.key;
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  unanswered.set(act, { key, at: now });
  return key;
}

/** The server answered: the same words from now on are another act. */
export function actAnswered(act: string): void {
  unanswered.delete(act);
}
