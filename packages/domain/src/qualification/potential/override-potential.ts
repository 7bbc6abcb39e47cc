import { isRefusal, type Sentence } from '../../shared/index.ts';
import { checkOverride, type OverrideRefusal } from './check-override.ts';
import type { Potential, PotentialJudgement, PotentialOverride } from './potential.ts';

/** A lead's potential: as it is judged, and, where a member knows better, as it is set. */
export interface LeadPotential {
  readonly potential: Potential;
  /** Which threshold decided, or why a member set it otherwise, and what it would be without. */
  readonly because: Sentence;
  /** What it would be without the override; new facts go on judging it. */
  readonly judged: PotentialJudgement;
  readonly override: PotentialOverride | null;
}

/**
 * A member may set a potential against the rules, with a reason that others can read.
 * Source: ours, because people know what no rule has seen, and colleagues have to be able to judge whether it still
 * holds.
 */
export function overridePotential(
  current: LeadPotential,
  told: PotentialOverride,
): LeadPotential | OverrideRefusal {
  const override = checkOverride(told);
  return isRefusal(override) ? override : leadPotential(current.judged, override);
}

/**
 * Without its override a lead has the potential that is judged.
 * Source: ours, because the rules kept judging all along: nothing has to be worked out anew.
 */
export function clearOverride(current: LeadPotential): LeadPotential {
  return leadPotential(current.judged, null);
}

/**
 * An override stands through every new judgement until somebody clears it.
 * Source: ours, because a word of a person that the next event overwrites would not be given twice.
 */
export function leadPotential(judged: PotentialJudgement, override: PotentialOverride | null): LeadPotential {
  if (override === null) return { potential: judged.potential, because: judged.because, judged, override };
  const { potential, reason } = override;
  const key = potential === judged.potential ? 'potential.confirmed' : 'potential.set';
  const parameters = {
    potential: { key: `potential.${potential}` },
    judged: { key: `potential.${judged.potential}` },
  };
  const because =
    reason === '' ? { key: `${key}.unsaid`, parameters } : { key, parameters: { ...parameters, reason } };
  return { potential, because, judged, override };
}
