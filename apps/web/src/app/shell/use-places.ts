import { useRights } from '../session/use-rights.ts';
import { PLACES, type Place } from './places.tsx';

/** The places this viewer may go to. Where a right is needed one is shown when it is known, and so is what stands below it. */
export function usePlaces(): readonly Place[] {
  const rights = useRights();
  const guarded = PLACES.findIndex(({ right }) => right !== undefined);
  if (rights.size === 0) return PLACES.slice(0, guarded);
  return PLACES.filter(({ right }) => right === undefined || rights.has(right));
}
