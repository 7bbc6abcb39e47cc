import type { ChangeDraft } from '../../../platform/context.ts';

/** How many records of a kind a command made and changed. */
export interface KindCounts {
  readonly type: string;
  readonly created: number;
  readonly updated: number;
}

/** What was written, kind by kind; what was made and then changed was made. */
export function tellChanges(changes: readonly ChangeDraft[]): readonly KindCounts[] {
  const kinds = new Map<string, { created: Set<string>; updated: Set<string> }>();
  for (const { recordType, recordId, action } of changes) {
    const kind = kinds.get(recordType) ?? { created: new Set(), updated: new Set() };
    kinds.set(recordType, kind);
    if (action === 'CREATE') kind.created.add(recordId);
    else if (!kind.created.has(recordId)) kind.updated.add(recordId);
  }
  return [...kinds].map(([type, { created, updated }]) => ({
    type,
    created: created.size,
    updated: updated.size,
  }));
}
