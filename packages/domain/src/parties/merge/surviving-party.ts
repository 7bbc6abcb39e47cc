import { invariant } from '../../shared/index.ts';

/**
 * The party that a reference of old means today: an enquiry, a link or an import may name a record that was merged since, and
 * merged again. `mergedInto` gives for each absorbed record the one that went on.
 * Source: ours, because links and mails of old go on naming the record they knew.
 */
export function survivingParty(id: string, mergedInto: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let current = id;
  for (let next = mergedInto.get(current); next !== undefined; next = mergedInto.get(current)) {
    passed.add(current);
    invariant(!passed.has(next), `${next} was merged into itself`);
    current = next;
  }
  return current;
}
