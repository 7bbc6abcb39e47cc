import { POTENTIALS } from '../../qualification/index.ts';
import {
  checkTexts,
  isRefusal,
  listOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  tidySpaces,
  wholeFrom,
} from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import { CONTACT_ENDS, type NextStepPolicy, type NextStepRule } from './next-step-policy.ts';

const MOST_RULES = 100;
const MOST_DAYS = 260;

const policyShape = listOf(
  objectOf<NextStepRule>({
    after: nullable(listOf(oneOf(CONTACT_ENDS), CONTACT_ENDS.length)),
    potentials: nullable(listOf(oneOf([...POTENTIALS, 'UNKNOWN'] as const), POTENTIALS.length + 1)),
    propose: oneOf([...FOLLOW_UP_KINDS, 'SAME', 'SLEEP'] as const),
    label: optional(nullable(textShape)),
    workingDays: wholeFrom(0, MOST_DAYS),
  }),
  MOST_RULES,
);

/** Why a policy of next steps is not saved. */
export type NextStepPolicyRefusal = ShapeRefusal | Refusal<'label-missing' | 'text-too-long'>;

/**
 * A policy has at most a hundred rules, each for ends and potentials that there are, a whole number of working days ahead, and
 * with a name where it proposes an own kind.
 * Source: ours, because 260 working days are a year of weeks without holidays, and nobody proposes what lies further ahead.
 */
export function checkNextStepPolicy(stored: unknown): NextStepPolicy | NextStepPolicyRefusal {
  const policy = readShape(stored, policyShape);
  if (isRefusal(policy)) return policy;
  for (const [index, { propose, label }] of policy.entries()) {
    if (propose !== 'OWN') continue;
    const name = tidySpaces(label ?? '');
    if (name === '') return refuse('label-missing', { path: [String(index), 'label'] });
    const tooLong = checkTexts({ label: name }, [String(index)]);
    if (tooLong) return tooLong;
  }
  return policy;
}
