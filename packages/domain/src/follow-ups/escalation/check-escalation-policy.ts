import {
  filledTextShape,
  isRefusal,
  isWhole,
  listOf,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import {
  ESCALATION_ACTIONS,
  ESCALATION_UNITS,
  type EscalationPolicy,
  type EscalationStep,
} from './escalation-policy.ts';

const MOST_STEPS = 10;
const LONGEST = { WORKING_HOURS: 400, WORKING_DAYS: 60 } as const;

const policyShape = listOf(
  objectOf<EscalationStep>({
    id: filledTextShape,
    after: objectOf<EscalationStep['after']>({ unit: oneOf(ESCALATION_UNITS), count: numberShape }),
    action: oneOf(ESCALATION_ACTIONS),
  }),
  MOST_STEPS,
);

/** Why a policy of escalation is not saved. */
export type EscalationPolicyRefusal =
  | ShapeRefusal
  | Refusal<'escalation-step-twice' | 'escalation-count-unfit'>;

/**
 * A policy has at most ten steps with ids of their own, each after a whole number of working hours or days.
 * Source: ours, because ten alarms about one promise are heard less than two.
 */
export function checkEscalationPolicy(stored: unknown): EscalationPolicy | EscalationPolicyRefusal {
  const policy = readShape(stored, policyShape);
  if (isRefusal(policy)) return policy;
  const ids = new Set<string>();
  for (const [index, { id, after }] of policy.entries()) {
    if (ids.has(id)) return refuse('escalation-step-twice', { path: [String(index), 'id'] });
    ids.add(id);
    const atMost = LONGEST[after.unit];
    if (!isWhole(after.count, 1, atMost))
      return refuse('escalation-count-unfit', {
        path: [String(index), 'after', 'count'],
        parameters: { atMost },
      });
  }
  return policy;
}
