import { recordType } from '../../../platform/change/record-type.ts';

const DERIVED = { derived: ['terms', 'comparedName'] } as const;

export const companyRecord = recordType('Company', { table: 'company', root: true, ...DERIVED });
export const contactRecord = recordType('Contact', { table: 'contact', root: true, ...DERIVED });
export const contactPointRecord = recordType('ContactPoint', {
  table: 'contact_point',
  rootColumns: ['contactId', 'companyId'],
});
export const consentRecord = recordType('Consent', { table: 'consent', rootColumns: ['contactId'] });
/** What it needs to be taken apart is no part of the record of change: it says of people what they were before. */
export const partyMergeRecord = recordType('PartyMerge', {
  table: 'party_merge',
  rootColumns: ['survivorId'],
  derived: ['plan'],
});
export const partyDistinctionRecord = recordType('PartyDistinction', {
  table: 'party_distinction',
  rootColumns: ['oneId'],
});
export const customerGroupRecord = recordType('CustomerGroup', {
  table: 'customer_group',
  root: true,
  right: 'group.manage',
});
export const groupMemberRecord = recordType('GroupMember', {
  table: 'group_member',
  rootColumns: ['contactId', 'companyId'],
});
