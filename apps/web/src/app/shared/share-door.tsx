import { useEffect } from 'react';
import { heldShare } from './held-shares.ts';

/**
 * Lets the phone share with the product: the worker that takes what is shared stands at that one address and sees no other
 * request. What nobody took for a day is dropped on the way.
 */
export function ShareDoor() {
  useEffect(() => {
    void heldShare(Date.now());
    // Over a plain connection there are no workers; a browser may refuse one, and then only sharing is missing.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register('/share-worker.js', { scope: '/share/take' }).catch(() => undefined);
  }, []);
  return null;
}
