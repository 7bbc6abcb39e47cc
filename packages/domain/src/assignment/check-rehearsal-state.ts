import {
  anyShape,
  filledTextShape,
  instantShape,
  isRefusal,
  listOf,
  objectOf,
  type Refusal,
  readShape,
  refuse,
  type Shape,
  type ShapeRefusal,
} from '../shared/index.ts';
import { type AssignmentStateRefusal, checkAssignmentState } from './check-assignment-state.ts';
import type { RehearsalState } from './rehearse.ts';

/** Why a rehearsal cannot be gone on with. */
export type RehearsalStateRefusal = ShapeRefusal | AssignmentStateRefusal | Refusal<'closings-out-of-order'>;

const MOST_OPEN = 1_000_000;

const stateShape = objectOf<RehearsalState>({
  // Checked by itself.
  assignment: anyShape as Shape<RehearsalState['assignment']>,
  closings: listOf(
    objectOf<RehearsalState['closings'][number]>({ at: instantShape, memberId: filledTextShape }),
    MOST_OPEN,
  ),
});

/**
 * A rehearsal can be gone on with from what assigning remembers and the open leads that will close, the earliest first.
 * Source: ours, because a rehearsal over years is done in parts: a load that is taken off too late keeps leads from its member.
 */
export function checkRehearsalState(stored: unknown): RehearsalState | RehearsalStateRefusal {
  const state = readShape(stored, stateShape);
  if (isRefusal(state)) return state;
  const assignment = checkAssignmentState(state.assignment);
  if (isRefusal(assignment)) return { ...assignment, path: ['assignment', ...(assignment.path ?? [])] };
  const { closings } = state;
  const late = closings.findIndex(({ at }, index) => at < (closings[index - 1]?.at ?? at));
  return late < 0 ? state : refuse('closings-out-of-order', { path: ['closings', String(late), 'at'] });
}
