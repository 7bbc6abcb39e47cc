import type { RecordType } from '../../../platform/change/record-type.ts';
import * as catalog from '../../catalog/index.ts';
import * as identity from '../../identity/index.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';

/** The kinds of record that an import makes or changes, by name. */
export const IMPORTED_TYPES: ReadonlyMap<string, RecordType> = new Map(
  [
    leads.leadRecord,
    leads.dealRecord,
    leads.touchRecord,
    leads.productLineRecord,
    leads.dealLineRecord,
    leads.dealCreditRecord,
    leads.dealEntryRecord,
    leads.stageRecord,
    leads.sourceRecord,
    leads.lossReasonRecord,
    parties.contactRecord,
    parties.companyRecord,
    parties.contactPointRecord,
    parties.consentRecord,
    parties.customerGroupRecord,
    parties.groupMemberRecord,
    catalog.productRecord,
    catalog.productGroupRecord,
    catalog.customFieldRecord,
    identity.teamRecord,
    identity.memberRecord,
  ].map((type) => [type.name, type as RecordType]),
);

/** What stands by itself and goes only when nothing living refers to it, in the order of going. */
export const FREE_STANDING = [
  'Contact',
  'Company',
  'Product',
  'ProductGroup',
  'CustomerGroup',
  'Source',
  'LossReason',
  'Stage',
  'CustomField',
  'Member',
  'Team',
] as const;
