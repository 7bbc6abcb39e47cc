import { refuse } from '@mikomi/domain/shared';
import type { Transaction, UndoGuard } from '../../platform/context.ts';
import { fragment, inOrganization, living, raw, sql } from '../../platform/database/sql.ts';
import { holdLists, nameTakenIn } from '../catalog/index.ts';
import { isInCircle, lockCompanyTree } from './store/lock-parties.ts';
import { customerGroupRecord } from './store/records.ts';

/** A party that an undo gives back belongs to somebody who works, and no company is above itself. */
export const guardParties: UndoGuard = {
  hold: async (tx, ids) => {
    for (const party of ['company', 'contact'] as const) {
      await sql(tx)`
        SELECT p.id FROM ${raw(party)} AS p WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[])
        ORDER BY p.id FOR UPDATE`;
    }
  },
  judge: async (tx) => {
    const owned = [...changed(tx, 'Contact', 'ownerId'), ...changed(tx, 'Company', 'ownerId')];
    if (owned.length > 0 && (await hasLostOwner(tx, owned))) return refuse('gone-owner');
    const moved = changed(tx, 'Company', 'parentId');
    if (moved.length === 0) return undefined;
    // Two moves at once could close a circle that neither sees.
    await lockCompanyTree(tx);
    return (await isInCircle(tx, moved)) ? refuse('company-inside-itself') : undefined;
  },
};

/** A group that an undo brings back or renames has its name to itself. */
export const guardGroups: UndoGuard = {
  hold: (tx, _ids, types) => holdLists(tx, [customerGroupRecord], types),
  judge: (tx) => nameTakenIn(tx, customerGroupRecord),
};

function changed(tx: Transaction, type: string, column: string): readonly string[] {
  return tx.changes.flatMap(({ recordType, recordId, after }) =>
    recordType === type && after && column in after ? [recordId] : [],
  );
}

async function hasLostOwner(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const of = (party: 'contact' | 'company') => fragment`
    SELECT p."ownerId" FROM ${raw(party)} AS p WHERE ${living(tx, 'p')} AND p.id = ANY(${ids}::uuid[])`;
  const owners = await sql(tx)<{ gone: boolean }>`
    SELECT m."deactivatedAt" IS NOT NULL OR m.role = 'VIEWER' AS gone FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id IN (${of('contact')} UNION ${of('company')}) ORDER BY m.id FOR SHARE`;
  return owners.some(({ gone }) => gone);
}
