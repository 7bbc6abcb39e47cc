import { forget, letGo } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { eraseFromActivities } from './erased.ts';
import { belongingTo, heldWithContacts, isPlace } from './store/belonging-to.ts';
import { activityRecord } from './store/records.ts';

/** What happened with a record goes with it. */
export const activityLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (!isPlace(recordType)) return;
    const { own, column } = await belongingTo(tx, activityRecord, recordType, ids);
    await letGo(tx, activityRecord, own);
    await forget(tx, activityRecord, column, ids);
  },
  erased: eraseFromActivities,
  held: async (scope, ids) => ({ activities: await heldWithContacts(scope, activityRecord, ids) }),
  hanging: [
    { what: 'activities', type: activityRecord, on: 'Contact', column: 'contactId' },
    { what: 'activities', type: activityRecord, on: 'Company', column: 'companyId' },
  ],
};
