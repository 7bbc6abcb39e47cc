import {
  filledTextShape,
  instantShape,
  isRefusal,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
} from '../../shared/index.ts';
import { POTENTIALS, type PotentialOverride } from './potential.ts';

const REASON_LENGTH = 500;

const overrideShape = objectOf<PotentialOverride>({
  potential: oneOf(POTENTIALS),
  reason: textShape,
  by: filledTextShape,
  at: instantShape,
});

/** Why a potential is not set by hand. */
export type OverrideRefusal = ShapeRefusal | Refusal<'override-reason-missing' | 'text-too-long'>;

/**
 * A potential set by hand, as it was sent or stored, is one of the potentials with a reason of some length, without blanks around it.
 * Source: ours, because colleagues have to be able to judge whether a reason still holds.
 */
export function checkOverride(stored: unknown): PotentialOverride | OverrideRefusal {
  const override = readShape(stored, overrideShape);
  if (isRefusal(override)) return override;
  const reason = override.reason.trim();
  const path = ['reason'];
  if (reason === '') return refuse('override-reason-missing', { path });
  if ([...reason].length > REASON_LENGTH)
    return refuse('text-too-long', { path, parameters: { atMost: REASON_LENGTH } });
  return { ...override, reason };
}
