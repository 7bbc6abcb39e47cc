import type { BeforeCommit, ChangeDraft } from '../../../platform/context.ts';
import { type IndexedHost, indexedHosts, writeIndexedValues } from './indexed-values.ts';

const HOSTS: Readonly<Record<string, IndexedHost>> = { Lead: 'LEAD', Contact: 'CONTACT', Company: 'COMPANY' };

/** Keeps the index of custom fields in step with what records hold. */
export const refreshIndexedValues: BeforeCommit = async (tx) => {
  const touched = Map.groupBy(tx.changes.filter(mayHoldOther), ({ recordType }) => HOSTS[recordType]);
  touched.delete(undefined);
  if (touched.size === 0) return;
  const indexed = await indexedHosts(tx);
  for (const [host, changes] of touched)
    if (host && indexed.has(host))
      await writeIndexedValues(
        tx,
        host,
        changes.map(({ recordId }) => recordId),
      );
};

function mayHoldOther({ recordType, action, after }: ChangeDraft): boolean {
  return (
    recordType in HOSTS && (action === 'CREATE' || (action === 'UPDATE' && 'attributes' in (after ?? {})))
  );
}
