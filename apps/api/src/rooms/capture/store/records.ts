import { recordType } from '../../../platform/change/record-type.ts';

/** What is agreed with a sender is no part of the record of change: it would stand there after it was replaced. */
export const inletRecord = recordType('Inlet', {
  table: 'inlet',
  derived: ['secrets'],
  right: 'settings.manage',
});

export const webFormRecord = recordType('WebForm', { table: 'web_form', right: 'settings.manage' });
