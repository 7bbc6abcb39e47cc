import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const captureColumns: ColumnClasses = {
  import: {
    outsider: { 'what its undo kept, by name': ['undoReport'] },
    nobody: {
      'a key': ['organizationId', 'id', 'createdById', 'startedById', 'undoneById'],
      'the organization’s own word': ['name', 'plan', 'counts', 'problem'],
      'a word of the code': ['kind', 'state'],
      'a number': ['nextUnit', 'nextRow', 'totalRows', 'rehearsal'],
      'a moment or a day': [
        'createdAt',
        'startedAt',
        'progressedAt',
        'finishedAt',
        'undoneAt',
        'filesGoneAt',
      ],
    },
  },
  import_file: {
    outsider: { 'a file as it came': ['bytes'] },
    nobody: {
      'a key': ['organizationId', 'id', 'importId'],
      'a number': ['position', 'size'],
      'the organization’s own word': ['name'],
      'a moment or a day': ['createdAt'],
    },
  },
  import_row: {
    outsider: { 'cells as they came': ['cells', 'problems'] },
    nobody: {
      'a key': ['organizationId', 'importId', 'recordId'],
      'a number': ['filePosition', 'rowNumber'],
      'a word of the code': ['state', 'recordType'],
      'names nobody by itself': ['said'],
    },
  },
  import_mapping: {
    nobody: {
      'a key': ['organizationId', 'id', 'createdById'],
      'the organization’s own word': ['name', 'choices'],
      'names nobody by itself': ['signature'],
      'a moment or a day': ['createdAt'],
    },
  },
  inlet: {
    nobody: {
      'a key': ['organizationId', 'id', 'sourceId', 'key'],
      'a secret of the organization, sealed': ['secrets'],
      'the organization’s own word': ['mapping', 'lesson'],
      'names nobody by itself': ['fetching'],
      'a moment or a day': ['createdAt'],
    },
  },
  turned_away: {
    nobody: {
      'a key': ['organizationId', 'inletId'],
      'a word of the code': ['because'],
      'a number': ['count'],
      'a moment or a day': ['lastAt'],
    },
  },
  delivery: {
    outsider: { 'a request as it came': ['body', 'headers', 'query', 'because'] },
    nobody: {
      'a key': ['organizationId', 'id', 'inletId'],
      'names nobody by itself': ['fingerprint', 'contentType'],
      'a number': ['size', 'attempts', 'repeats'],
      'a word of the code': ['state'],
      'a yes or a no': ['letIn', 'tellsAgain'],
      'a moment or a day': ['receivedAt', 'processedAt', 'nextTryAt', 'repeatedAt'],
    },
  },
  arrival: {
    outsider: { 'why it became what it became': ['reasons'], 'who it is of': ['sender'] },
    nobody: {
      'names nobody by itself': ['fingerprint'],
      'a key': ['organizationId', 'id', 'inletId', 'deliveryId', 'leadId', 'contactId'],
      'a word of the code': ['kind', 'state', 'outcome'],
      'a moment or a day': ['at'],
    },
  },
  web_form: {
    nobody: {
      'a key': ['organizationId', 'id', 'sourceId', 'productIds', 'groupIds', 'productGroupIds'],
      'the organization’s own word': [
        'title',
        'intro',
        'button',
        'thanks',
        'redirectUrl',
        'fields',
        'consents',
        'colours',
        'allowedSites',
      ],
      'a yes or a no': ['doubleOptIn'],
      'a moment or a day': ['createdAt'],
    },
  },
  web_form_day: {
    nobody: {
      'a key': ['organizationId', 'webFormId'],
      'a moment or a day': ['day'],
      'a number': ['views'],
    },
  },
  form_consent: {
    nobody: {
      'a key': ['organizationId', 'id', 'webFormId', 'contactId', 'leadId'],
      'the organization’s own word': ['wording'],
      'a word of the code': ['purpose', 'locale'],
      'a number': ['version'],
      'names nobody by itself': ['tokenHash'],
      'a moment or a day': ['askedAt', 'givenAt', 'expiresAt'],
    },
  },
  import_batch: {
    nobody: {
      'a key': ['organizationId', 'importId', 'commandId'],
      'a number': ['position'],
      'a yes or a no': ['undone'],
    },
  },
};
