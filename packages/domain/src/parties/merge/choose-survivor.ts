import type { Sentence } from '../../shared/index.ts';
import type { PartyRecord } from './party-record.ts';

/** Why it is this record that goes on: keys that merges are stored with, so none is taken away. */
export const SURVIVAL_REASONS = [
  'survives-chosen',
  'survives-with-deals',
  'survives-oldest',
  'survives-oldest-with-deals',
] as const;

/** The record that goes on, and why it. */
export interface Survivor {
  readonly record: PartyRecord;
  readonly because: Sentence<(typeof SURVIVAL_REASONS)[number]>;
}

function hasDeals({ attached }: PartyRecord): boolean {
  return (attached.deals ?? []).length > 0;
}

/** The oldest first, by id where two are of one moment: the same order however the records are given. */
export function inOrderOfAge(records: readonly PartyRecord[]): readonly PartyRecord[] {
  return [...records].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/**
 * The record that a person chose goes on; else one with deals, for invoices and other systems name it; among equals the
 * oldest, the one that links and memories know.
 * Source: ours, because invoices and other systems name the record with deals, and links and memories the oldest.
 */
export function chooseSurvivor(records: readonly PartyRecord[], chosenId?: string): Survivor | undefined {
  const chosen = records.find(({ id }) => id === chosenId);
  if (chosen) return { record: chosen, because: { key: 'survives-chosen' } };
  const customers = records.filter(hasDeals);
  const [record] = inOrderOfAge(customers.length > 0 ? customers : records);
  if (!record) return undefined;
  if (customers.length === 1) return { record, because: { key: 'survives-with-deals' } };
  const areMixed = customers.length > 0 && customers.length < records.length;
  return { record, because: { key: areMixed ? 'survives-oldest-with-deals' : 'survives-oldest' } };
}
