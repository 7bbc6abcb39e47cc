import { POTENTIALS, type Potential } from './potential.ts';

/** 0 for the best potential, and more the less it is; what nobody judged yet ranks last. */
export function potentialRank(potential: Potential | null): number {
  return potential === null ? POTENTIALS.length : POTENTIALS.length - 1 - POTENTIALS.indexOf(potential);
}
