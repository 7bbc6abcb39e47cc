import { useSyncExternalStore } from 'react';

const TICK = 30_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The current instant, moving every half minute while somebody looks; what is relative to it keeps true. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now);
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  if (timer === undefined) {
    // Nobody looked for a while: time went on.
    now = Date.now();
    timer = setInterval(tick, TICK);
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick() {
  now = Date.now();
  for (const listener of listeners) listener();
}
