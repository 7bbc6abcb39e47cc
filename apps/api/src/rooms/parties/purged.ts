import { forget, letGoOf } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { companyRecord, consentRecord, contactPointRecord, contactRecord } from './store/records.ts';

/** A party goes with the ways to reach it; who works for a company that goes, or belongs to it, stays. */
export const partyLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType === 'Contact') {
      await letGoOf(tx, contactPointRecord, 'contactId', ids);
      await letGoOf(tx, consentRecord, 'contactId', ids);
    }
    if (recordType === 'Company') {
      await letGoOf(tx, contactPointRecord, 'companyId', ids);
      await forget(tx, contactRecord, 'companyId', ids);
      await forget(tx, companyRecord, 'parentId', ids);
    }
  },
};
