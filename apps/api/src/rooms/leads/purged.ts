import { forget, letGoOf } from '../../platform/change/let-go.ts';
import type { Lifecycle } from '../../platform/context.ts';
import { fragment, inOrganization, raw } from '../../platform/database/sql.ts';
import { eraseFromLeads } from './erased.ts';
import { heldOfLeads } from './held.ts';
import {
  collaboratorRecord,
  dealAdjustmentRecord,
  dealCreditRecord,
  dealEntryRecord,
  dealLineRecord,
  dealRecord,
  leadRecord,
  productLineRecord,
  touchRecord,
} from './store/records.ts';

const OF_DEAL = [dealEntryRecord, dealAdjustmentRecord, dealCreditRecord, dealLineRecord];
const OF_LEAD = [productLineRecord, dealRecord, touchRecord, collaboratorRecord];
const ON_PARTY = { Contact: 'contactId', Company: 'companyId' } as const;

/** A lead goes with its deals, lines, touches and colleagues; a party stays as long as a lead or deal is on it. */
export const leadLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    if (recordType === 'Deal') {
      for (const part of OF_DEAL) await letGoOf(tx, part, 'dealId', ids);
      await forget(tx, productLineRecord, 'dealId', ids);
    }
    if (recordType === 'Lead') {
      for (const part of OF_LEAD) await letGoOf(tx, part, 'leadId', ids);
      await forget(tx, leadRecord, 'previousLeadId', ids);
      await forget(tx, leadRecord, 'duplicateOfId', ids);
    }
  },
  erased: eraseFromLeads,
  held: heldOfLeads,
  hanging: [
    { what: 'leads', type: leadRecord, on: 'Contact', column: 'contactId' },
    { what: 'leads', type: leadRecord, on: 'Company', column: 'companyId' },
    { what: 'deals', type: dealRecord, on: 'Contact', column: 'contactId' },
    { what: 'deals', type: dealRecord, on: 'Company', column: 'companyId' },
  ],
  keeps: (scope, recordType, id) => {
    const column = ON_PARTY[recordType as keyof typeof ON_PARTY];
    if (!column) return undefined;
    const on = (table: string) => fragment`EXISTS (SELECT 1 FROM ${raw(table)} AS k
      WHERE ${inOrganization(scope, 'k')} AND k.${raw(`"${column}"`)} = ${id})`;
    return fragment`${on('lead')} OR ${on('deal')}`;
  },
};
