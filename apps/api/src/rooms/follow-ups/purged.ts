import { forget, letGo } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { fragment, inOrganization } from '../../platform/database/sql.ts';
import { belongingTo, heldWithContacts, isPlace } from '../activities/index.ts';
import { eraseFromFollowUps } from './erased.ts';
import { followUpRecord } from './store/records.ts';

/** A promise goes with what it was made about; what was done to keep one stays with it. */
export const followUpLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (isPlace(recordType)) {
      const { own, column } = await belongingTo(tx, followUpRecord, recordType, ids);
      await letGo(tx, followUpRecord, own);
      await forget(tx, followUpRecord, column, ids);
    }
    if (recordType === 'Activity') await forget(tx, followUpRecord, 'activityId', ids);
  },
  erased: eraseFromFollowUps,
  held: async (scope, ids) => ({ followUps: await heldWithContacts(scope, followUpRecord, ids) }),
  hanging: [
    { what: 'followUps', type: followUpRecord, on: 'Contact', column: 'contactId' },
    { what: 'followUps', type: followUpRecord, on: 'Company', column: 'companyId' },
  ],
  // It says for which team the promise was kept.
  keeps: (scope, recordType, id) =>
    recordType === 'Activity'
      ? fragment`EXISTS (SELECT 1 FROM follow_up AS f WHERE ${inOrganization(scope, 'f')} AND f."activityId" = ${id})`
      : undefined,
};
