import { forget, letGo, letGoOf, naming } from '../../platform/change/let-go.ts';
import type { RecordType } from '../../platform/change/record-type.ts';
import type { Lifecycle, Transaction } from '../../platform/context.ts';
import { fragment, inOrganization, raw } from '../../platform/database/sql.ts';
import { heldOfContacts } from './held.ts';
import { forgetPairs } from './store/pairs.ts';
import {
  companyRecord,
  consentRecord,
  contactPointRecord,
  contactRecord,
  groupMemberRecord,
  partyDistinctionRecord,
  partyMergeRecord,
} from './store/records.ts';

const TABLES = { Contact: 'contact', Company: 'company' } as const;

/**
 * A party goes with the ways to reach it, out of its groups, and with all that became one with it; who works for a company that goes, or
 * belongs to it, stays. What became one with another waits in the bin for that one to go.
 */
export const partyLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType in TABLES) await letGoOfPairs(tx, ids);
    if (recordType === 'Contact') {
      await letGoOf(tx, contactPointRecord, 'contactId', ids);
      await letGoOf(tx, consentRecord, 'contactId', ids);
      await letGoOf(tx, groupMemberRecord, 'contactId', ids);
      await letGoOfMerged(tx, contactRecord, ids);
    }
    if (recordType === 'Company') {
      await letGoOf(tx, contactPointRecord, 'companyId', ids);
      await letGoOf(tx, groupMemberRecord, 'companyId', ids);
      await forget(tx, contactRecord, 'companyId', ids);
      await forget(tx, companyRecord, 'parentId', ids);
      await letGoOfMerged(tx, companyRecord, ids);
    }
  },
  keeps: (scope, recordType, id) => {
    const table = TABLES[recordType as keyof typeof TABLES];
    return (
      table &&
      fragment`EXISTS (SELECT 1 FROM ${raw(table)} AS k
        WHERE ${inOrganization(scope, 'k')} AND k.id = ${id} AND k."mergedIntoId" IS NOT NULL)`
    );
  },
  held: heldOfContacts,
  hanging: [
    { what: 'groups', type: groupMemberRecord, on: 'Contact', column: 'contactId', once: 'groupId' },
    { what: 'groups', type: groupMemberRecord, on: 'Company', column: 'companyId', once: 'groupId' },
    { what: 'contacts', type: contactRecord, on: 'Company', column: 'companyId' },
    { what: 'companies', type: companyRecord, on: 'Company', column: 'parentId' },
  ],
};

async function letGoOfPairs(tx: Transaction, ids: readonly string[]): Promise<void> {
  await forgetPairs(tx, ids);
  for (const column of ['oneId', 'otherId']) await letGoOf(tx, partyDistinctionRecord, column, ids);
}

async function letGoOfMerged(tx: Transaction, type: RecordType, ids: readonly string[]): Promise<void> {
  await letGoOf(tx, partyMergeRecord, 'survivorId', ids);
  await letGo(tx, type, await naming(tx, type, 'mergedIntoId', ids));
}
