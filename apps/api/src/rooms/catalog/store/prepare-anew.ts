import type { BeforeCommit, ChangeDraft } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { prepareSoon } from '../jobs/prepare-indexed-fields.ts';

/** A field that becomes quick in lists, or no longer is, or whose choices changed places, is prepared from the beginning. */
export const prepareAnew: BeforeCommit = async (tx) => {
  const ids = tx.changes.filter(changesIndex).map(({ recordId }) => recordId);
  if (ids.length === 0) return;
  const stale = await sql(tx)`
    UPDATE custom_field AS f SET "preparedTo" = NULL, "preparedAt" = NULL
    WHERE ${inOrganization(tx, 'f')} AND f.id = ANY(${ids}::uuid[])
      AND (f.indexed OR f."preparedTo" IS NOT NULL OR f."preparedAt" IS NOT NULL) RETURNING f.id`;
  if (stale.length > 0) await prepareSoon(tx);
};

const OF_INDEX = ['indexed', 'deletedAt', 'options'];

function changesIndex({ recordType, action, after }: ChangeDraft): boolean {
  return (
    recordType === 'CustomField' && action === 'UPDATE' && OF_INDEX.some((column) => column in (after ?? {}))
  );
}
