import type { PartyRecord } from '@mikomi/domain/parties';
import type { FieldChange } from '../store/field-changes.ts';
import { CUSTOM, MERGED_COLUMNS } from './fields-of-record.ts';

type Json = Readonly<Record<string, unknown>>;

/** When each field of a party was last changed, as the record of change tells; of custom values each by itself. */
export function changedAt(
  kind: PartyRecord['kind'],
  changes: readonly Pick<FieldChange, 'before' | 'after' | 'at'>[],
): PartyRecord['changedAt'] {
  const columns = new Set<string>(MERGED_COLUMNS[kind]);
  const last: Record<string, number> = {};
  for (const { before, after, at } of changes) {
    for (const name of Object.keys(after)) if (columns.has(name)) last[name] = at;
    if ('attributes' in after)
      for (const id of changedKeys(before?.attributes, after.attributes)) last[`${CUSTOM}${id}`] = at;
  }
  return last;
}

function changedKeys(before: unknown, after: unknown): readonly string[] {
  const [old, fresh] = [(before ?? {}) as Json, (after ?? {}) as Json];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(fresh[key]),
  );
}
