import type { Sentence } from '../../shared/index.ts';
import type { DueReminders } from './due-reminders.ts';

type Ring = NonNullable<DueReminders['ring']>;

/** What one member is told at once: what rings by itself, and what is told in one sentence. */
export interface GatheredReminders<One> {
  readonly single: readonly One[];
  readonly together: { readonly rings: readonly One[]; readonly because: Sentence } | null;
}

/**
 * After a time in which nothing ran, a member is told of everything that is late in one sentence; what is on time rings
 * by itself.
 * Source: ours, because whoever opens the laptop on Monday needs the list and not thirty bells.
 */
export function gatherReminders<One extends Ring>(rings: readonly One[]): GatheredReminders<One> {
  const late = rings.filter(({ isLate }) => isLate);
  if (late.length < 2) return { single: rings, together: null };
  return {
    single: rings.filter(({ isLate }) => !isLate),
    together: { rings: late, because: { key: 'reminders-together', parameters: { count: late.length } } },
  };
}
