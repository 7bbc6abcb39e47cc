import {
  anyShape,
  filledTextShape,
  labelShape,
  listOf,
  nullable,
  objectOf,
  oneOf,
} from '../../shared/index.ts';
import { POTENTIALS } from '../potential/potential.ts';
import { type GatedCriterion, LEAST_STATES, type StageGate } from './stage-gate.ts';

const MOST_GATES = 100;
const MOST_PARTS = 200;

/** What stored gates look like; their rules are read by the check of rules. */
export const stageGatesShape = listOf(
  objectOf<StageGate<unknown>>({
    stageId: filledTextShape,
    fields: listOf(objectOf({ id: filledTextShape, name: labelShape }), MOST_PARTS),
    criteria: listOf(
      objectOf<GatedCriterion>({
        frameworkId: filledTextShape,
        criterionId: filledTextShape,
        name: labelShape,
        atLeast: oneOf(LEAST_STATES),
      }),
      MOST_PARTS,
    ),
    qualified: listOf(objectOf({ frameworkId: filledTextShape, name: labelShape }), MOST_PARTS),
    potential: nullable(oneOf(POTENTIALS)),
    rules: listOf(objectOf({ id: filledTextShape, name: labelShape, when: anyShape }), MOST_PARTS),
  }),
  MOST_GATES,
);
