import { recordType } from '../../../platform/change/record-type.ts';

export const organizationRecord = recordType('Organization', { table: 'organization', root: true });
export const memberRecord = recordType('Member', { table: 'member' });
export const teamRecord = recordType('Team', { table: 'team', root: true });
export const invitationRecord = recordType('Invitation', { table: 'invitation' });
export const apiTokenRecord = recordType('ApiToken', { table: 'api_token', derived: ['lastUsedAt'] });
