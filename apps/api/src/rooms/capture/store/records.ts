import { recordType } from '../../../platform/change/record-type.ts';

/** What is agreed with a sender is no part of the record of change: it would stand there after it was replaced. */
export const inletRecord = recordType('Inlet', {
  table: 'inlet',
  derived: ['secrets', 'fetching'],
  right: 'settings.manage',
});

export const importMappingRecord = recordType('ImportMapping', {
  table: 'import_mapping',
  right: 'import.run',
});

export const webFormRecord = recordType('WebForm', { table: 'web_form', right: 'settings.manage' });

/** What somebody agreed to in a form; the link that confirms it is no part of the record of change. */
export const formConsentRecord = recordType('FormConsent', {
  table: 'form_consent',
  derived: ['tokenHash', 'expiresAt'],
  rootColumns: ['contactId'],
  right: 'settings.manage',
});
