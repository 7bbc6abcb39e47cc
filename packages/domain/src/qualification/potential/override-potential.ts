import { type Instant, type Refusal, refuse, type Sentence } from '../../shared/index.ts';
import type { Potential, PotentialJudgement } from './potential.ts';

/** A potential that a member set by hand. */
export interface PotentialOverride {
  readonly potential: Potential;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** A lead's potential: as it is judged, and, where a member knows better, as it is set. */
export interface LeadPotential {
  readonly potential: Potential;
  /** Which threshold decided, or why a member set it otherwise, and what it would be without. */
  readonly because: Sentence;
  /** What it would be without the override; new facts go on judging it. */
  readonly judged: PotentialJudgement;
  readonly override: PotentialOverride | null;
}

const REASON_LENGTH = 500;

/**
 * A member may set a potential against the rules, with a reason that others can read.
 * Source: ours, because people know what no rule has seen, and colleagues have to be able to judge whether it still
 * holds.
 */
export function overridePotential(
  current: LeadPotential,
  override: PotentialOverride,
): LeadPotential | Refusal<'override-reason-missing' | 'text-too-long'> {
  const reason = override.reason.trim();
  const path = ['reason'];
  if (reason === '') return refuse('override-reason-missing', { path });
  if ([...reason].length > REASON_LENGTH)
    return refuse('text-too-long', { path, parameters: { atMost: REASON_LENGTH } });
  return leadPotential(current.judged, { ...override, reason });
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
  const parameters = {
    potential: { key: `potential.${potential}` },
    judged: { key: `potential.${judged.potential}` },
    reason,
  };
  return { potential, because: { key: 'potential.set', parameters }, judged, override };
}
