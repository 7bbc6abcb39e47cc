import { heldRows } from '../../platform/change/held-rows.ts';
import type { Held } from '../../platform/context.ts';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { consentHistory } from './store/consent-history.ts';
import { consentRecord, contactPointRecord, contactRecord } from './store/records.ts';

/** What is held of contacts here: themselves, how they are reached, and what they said about it, ever. */
export async function heldOfContacts(scope: OrganizationScope, ids: readonly string[]): Promise<Held> {
  return {
    contacts: await heldRows(scope, contactRecord, 'id', ids),
    contactPoints: await heldRows(scope, contactPointRecord, 'contactId', ids),
    consents: await heldRows(scope, consentRecord, 'contactId', ids),
    consentHistory: await consentHistory(scope, ids),
  };
}
