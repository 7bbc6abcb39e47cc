import { POTENTIALS } from '../../qualification/index.ts';
import {
  listOf,
  nullable,
  objectOf,
  oneOf,
  readShape,
  type ShapeRefusal,
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
    workingDays: wholeFrom(0, MOST_DAYS),
  }),
  MOST_RULES,
);

/**
 * A policy has at most a hundred rules, each for ends and potentials that there are, a whole number of working days ahead.
 * Source: ours, because 260 working days are a year of weeks without holidays, and nobody proposes what lies further ahead.
 */
export function checkNextStepPolicy(stored: unknown): NextStepPolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
