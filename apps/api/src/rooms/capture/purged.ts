import { forget, letGoOf } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { eraseFromImports } from './erased.ts';
import { heldFormConsents } from './forms/store/held-consents.ts';
import { forgetCells } from './store/forget-cells.ts';
import { letGoOfArrivals } from './store/forget-deliveries.ts';
import { heldDeliveries } from './store/held-deliveries.ts';
import { formConsentRecord } from './store/records.ts';

/** An import forgets what its file said, and the inbox what was sent, of who is erased or gone; how many rows came in stays. */
export const captureLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType !== 'Lead' && recordType !== 'Contact') return;
    await letGoOfArrivals(tx, recordType === 'Lead' ? 'leadId' : 'contactId', ids);
    if (recordType === 'Lead') await forget(tx, formConsentRecord, 'leadId', ids);
    else await letGoOf(tx, formConsentRecord, 'contactId', ids);
    await forgetCells(tx, { records: ids, contacts: recordType === 'Contact' ? ids : [] });
  },
  erased: eraseFromImports,
  held: async (scope, contactIds) => ({
    ...(await heldDeliveries(scope, contactIds)),
    ...(await heldFormConsents(scope, contactIds)),
  }),
  hanging: [{ what: 'consents', type: formConsentRecord, on: 'Contact', column: 'contactId' }],
};
