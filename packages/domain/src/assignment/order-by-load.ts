import type { Instant } from '../shared/index.ts';
import { compareIds } from './compare-ids.ts';
import type { Waiting } from './share-by-weight.ts';

/** One who waits for a lead, with what they hold already. */
export interface Loaded extends Waiting {
  readonly openLeads: number;
  readonly lastAssignedAt: Instant | null;
}

/**
 * The order in which members are served by load: fewest open leads for the weight first, among equals who has
 * waited longest since the last lead (who never had one before all), then by id. Source: as nginx's
 * least_conn, connections over weight; the ties are ours, so that an empty pool takes turns.
 */
export function orderByLoad(loaded: readonly Loaded[]): readonly Loaded[] {
  return loaded.toSorted((a, b) => compareLoads(a, b) || compareWaits(a, b) || compareIds(a.id, b.id));
}

/** Negative, zero or positive as the first has less, as much or more open work for the weight. */
export function compareLoads(a: Loaded, b: Loaded): number {
  return a.openLeads * b.weight - b.openLeads * a.weight;
}

/** Negative when the first has waited longer. */
export function compareWaits(a: Loaded, b: Loaded): number {
  if (a.lastAssignedAt === b.lastAssignedAt) return 0;
  if (a.lastAssignedAt === null) return -1;
  return b.lastAssignedAt === null ? 1 : a.lastAssignedAt - b.lastAssignedAt;
}
