import { POTENTIALS } from '../qualification/index.ts';
import {
  dayShape,
  filledTextShape,
  instantShape,
  isRefusal,
  isWhole,
  listOf,
  nullable,
  objectOf,
  type Refusal,
  readShape,
  recordBy,
  recordOf,
  refuse,
  type ShapeRefusal,
  wholeNumberShape,
} from '../shared/index.ts';
import type { AssignmentState, GivenOnDay, MemberLoad } from './assignment-state.ts';
import type { ShareState } from './share-by-weight.ts';

/** Why what assigning remembers cannot be gone on from. */
export type AssignmentStateRefusal = ShapeRefusal | Refusal<'count-below-zero' | 'share-without-whole'>;

const MOST_RULES = 10_000;
const MOST_MEMBERS = 100_000;

const stateShape = objectOf<AssignmentState>({
  lines: recordOf(listOf(filledTextShape, MOST_MEMBERS), MOST_RULES),
  shares: recordOf(
    objectOf<ShareState>({ whole: wholeNumberShape, due: recordOf(wholeNumberShape, MOST_MEMBERS) }),
    MOST_RULES,
  ),
  loads: recordOf(
    objectOf<MemberLoad>({
      openLeads: wholeNumberShape,
      given: nullable(
        objectOf<GivenOnDay>({
          day: dayShape,
          all: wholeNumberShape,
          of: recordBy(POTENTIALS, wholeNumberShape),
        }),
      ),
      lastAssignedAt: nullable(instantShape),
    }),
    MOST_MEMBERS,
  ),
});

/**
 * What assigning remembers can be continued when it has the shape of an `AssignmentState`, counts nothing below zero and
 * shares out of a whole. Rules and members that are gone may stand in it: they are passed over.
 * Source: ours, because the next lead is given by what is remembered of the last: a count that is none gives it to anybody.
 */
export function checkAssignmentState(stored: unknown): AssignmentState | AssignmentStateRefusal {
  const state = readShape(stored, stateShape);
  if (isRefusal(state)) return state;
  const part = Object.entries(state.shares).find(([, { whole }]) => whole < 1);
  if (part) return refuse('share-without-whole', { path: ['shares', part[0], 'whole'] });
  for (const [id, load] of Object.entries(state.loads)) {
    const below = countsOf(load).find(([, count]) => !isWhole(count, 0, Number.MAX_SAFE_INTEGER));
    if (below) return refuse('count-below-zero', { path: ['loads', id, ...below[0]] });
  }
  return state;
}

type Count = readonly [path: readonly string[], count: number];

function countsOf({ openLeads, given }: MemberLoad): readonly Count[] {
  const ofDay: readonly Count[] = given
    ? [
        [['given', 'all'], given.all],
        ...Object.entries(given.of).map(([key, count]): Count => [['given', 'of', key], count]),
      ]
    : [];
  return [[['openLeads'], openLeads], ...ofDay];
}
