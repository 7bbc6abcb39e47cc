import { POTENTIALS, type Potential } from './potential.ts';

/**
 * 0 for the best potential, and more the less it is; what nobody judged yet ranks last.
 * Source: ours, because a list by potential shows first what is worth most, and what is not judged may be anything.
 */
export function potentialRank(potential: Potential | null): number {
  return potential === null ? POTENTIALS.length : POTENTIALS.length - 1 - POTENTIALS.indexOf(potential);
}
