import type { Duration } from '@mikomi/domain/activities';
import { builder } from '../../graphql/builder.ts';
import { DurationBasis } from './activity.type.ts';

export const DurationInput = builder.inputType('DurationInput', {
  description: 'How long something lasted.',
  fields: (t) => ({
    seconds: t.int({ required: true, description: 'In seconds, at most a day.' }),
    basis: t.field({ type: DurationBasis, description: '`REPORTED` unless a telephone system measured it.' }),
  }),
});

/** How long something lasted as it was said; reported unless it was measured. */
export function durationOf(said: typeof DurationInput.$inferInput | null | undefined): Duration | null {
  return said ? { seconds: said.seconds, basis: said.basis ?? 'REPORTED' } : null;
}
