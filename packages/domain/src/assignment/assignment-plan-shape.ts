import {
  anyShape,
  filledTextShape,
  listOf,
  nullable,
  numberShape,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
  textShape,
} from '../shared/index.ts';
import {
  ASSIGNMENT_METHODS,
  type AssignmentRule,
  REQUIREMENTS,
  RETURNING_POLICIES,
  type StoredAssignmentPlan,
  type Territory,
  WHEN_NOBODY,
} from './assignment-plan.ts';
import { ownCapsShape } from './caps-shape.ts';

/** How large a plan may be. */
export const PLAN_LIMITS = { rules: 200, territories: 1_000 } as const;

const MOST_MEMBERS = 10_000;

const ruleShape = objectOf<AssignmentRule<unknown>>({
  id: filledTextShape,
  name: textShape,
  when: anyShape,
  pool: objectOf<AssignmentRule['pool']>({
    memberIds: listOf(filledTextShape, MOST_MEMBERS),
    teamId: nullable(filledTextShape),
  }),
  method: oneOf(ASSIGNMENT_METHODS),
  requires: listOf(oneOf(REQUIREMENTS), REQUIREMENTS.length),
  weights: recordOf(numberShape, MOST_MEMBERS),
  caps: ownCapsShape,
  whenNobody: oneOf(WHEN_NOBODY),
});

/** A plan as it is stored. Its default is a rule like any other until it is checked. */
export const planShape = objectOf<StoredAssignmentPlan>({
  returning: oneOf(RETURNING_POLICIES),
  territories: listOf(
    objectOf<Territory<unknown>>({ id: filledTextShape, name: textShape, when: anyShape }),
    PLAN_LIMITS.territories,
  ),
  rules: listOf(ruleShape, PLAN_LIMITS.rules),
  otherwise: ruleShape as Shape<StoredAssignmentPlan['otherwise']>,
});
