import { useEffect, useState } from 'react';

/** As long as a busy page may put off what is only likely to be needed, in milliseconds. */
const LONGEST = 2_000;

let hasRested = false;

/** Whether the product has come to rest since it was opened: it is painted and nobody waits for it. */
export function useResting(): boolean {
  const [isResting, setResting] = useState(hasRested);
  useEffect(() => {
    if (hasRested) return undefined;
    return whenResting(() => {
      hasRested = true;
      setResting(true);
    });
  }, []);
  return isResting;
}

function whenResting(run: () => void): () => void {
  // Safari offers no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, LONGEST / 10);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: LONGEST });
  return () => cancelIdleCallback(idle);
}
