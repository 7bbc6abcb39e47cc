import {
  isWhole,
  listOf,
  nullable,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  refuse,
} from '../../shared/index.ts';
import { CADENCE_CHANNELS, type ContactLimit } from './cadence.ts';

const MOST_LIMITS = 20;

/** Limits as they are stored. */
export const limitsShape = listOf(
  objectOf<ContactLimit>({
    channels: nullable(listOf(oneOf(CADENCE_CHANNELS), CADENCE_CHANNELS.length)),
    atMost: numberShape,
    days: numberShape,
  }),
  MOST_LIMITS,
);

/** A limit is of one to a hundred approaches in one to 366 days (ours); the first that is not is refused. */
export function badLimit(limits: readonly ContactLimit[]): Refusal<'cadence-limit-impossible'> | undefined {
  const index = limits.findIndex(({ atMost, days }) => !(isWhole(atMost, 1, 100) && isWhole(days, 1, 366)));
  return index < 0 ? undefined : refuse('cadence-limit-impossible', { path: ['limits', String(index)] });
}
