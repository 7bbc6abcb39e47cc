import { heldRows } from '../../platform/change/held-rows.ts';
import type { Held } from '../../platform/context.ts';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import {
  dealAdjustmentRecord,
  dealLineRecord,
  dealRecord,
  leadRecord,
  productLineRecord,
  touchRecord,
} from './store/records.ts';

/** What is held of contacts here: their leads with how they came and what they are about, and what they bought. */
export async function heldOfLeads(scope: OrganizationScope, contactIds: readonly string[]): Promise<Held> {
  const leads = await heldRows(scope, leadRecord, 'contactId', contactIds);
  const deals = await heldRows(scope, dealRecord, 'contactId', contactIds);
  const leadIds = leads.map(({ id }) => id);
  const dealIds = deals.map(({ id }) => id);
  return {
    leads,
    touches: await heldRows(scope, touchRecord, 'leadId', leadIds),
    productLines: await heldRows(scope, productLineRecord, 'leadId', leadIds),
    deals,
    dealLines: await heldRows(scope, dealLineRecord, 'dealId', dealIds),
    dealAdjustments: await heldRows(scope, dealAdjustmentRecord, 'dealId', dealIds),
  };
}
