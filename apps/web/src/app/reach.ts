/** How long between two questions whether the server answers again, in milliseconds. */
const BETWEEN = 4_000;

let reached: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Whether the server answers just now. */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Settles once the server answers; asked by several, it is one wait. */
export function untilReachable(): Promise<void> {
  if (reached === undefined) {
    reached = wait().finally(() => {
      reached = undefined;
      tell();
    });
    tell();
  }
  return reached;
}

/** Whether something waits for the server to answer. */
export const isReachAwaited = (): boolean => reached !== undefined;

export function onReachAwaited(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function tell() {
  for (const changed of listeners) changed();
}

async function wait(): Promise<void> {
  while (!(await isReachable())) await untilWorthAsking();
}

function untilWorthAsking(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, BETWEEN);
    addEventListener('online', go);
  });
}
