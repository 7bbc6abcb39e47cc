import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const partiesColumns: ColumnClasses = {
  company: {
    nobody: {
      'a key': ['organizationId', 'id', 'parentId', 'ownerId', 'teamId', 'mergedIntoId'],
      'a company’s': [
        'name',
        'nameReading',
        'sortName',
        'companyKey',
        'industry',
        'website',
        'country',
        'region',
        'city',
        'postalCode',
        'addressLine',
        'language',
        'attributes',
        'externalKey',
        'terms',
        'comparedName',
      ],
      'a number': ['employees', 'revenue'],
      'a word of the code': ['revenueCurrency'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  contact: {
    outsider: {
      'what they are called': [
        'name',
        'familyName',
        'givenName',
        'familyReading',
        'givenReading',
        'sortName',
        'nameKey',
        'readingKey',
        'terms',
        'comparedName',
      ],
      'what they do': ['jobTitle'],
      'what they speak': ['language'],
      'where they are': ['country', 'region', 'city', 'postalCode', 'addressLine'],
      'what an organization asks of them': ['attributes'],
      'who they are in another system': ['externalKey'],
    },
    nobody: {
      'a key': ['organizationId', 'id', 'companyId', 'ownerId', 'teamId', 'mergedIntoId'],
      'a moment or a day': ['createdAt', 'deletedAt', 'erasedAt'],
    },
  },
  contact_point: {
    outsider: { 'how they are reached': ['value', 'identity', 'tail'] },
    nobody: {
      'a key': ['organizationId', 'id', 'contactId', 'companyId'],
      'a word of the code': ['kind'],
      'a yes or a no': ['shared'],
      'a number': ['position'],
    },
  },
  consent: {
    outsider: { 'how it became known, in words': ['basis'] },
    nobody: {
      'a key': ['organizationId', 'id', 'contactId'],
      'a word of the code': ['channel', 'purpose', 'state', 'lawfulBasis'],
      'the organization’s own word': ['wording'],
      'a moment or a day': ['at'],
    },
  },
  party_merge: {
    outsider: { 'what they were before they became one': ['plan'] },
    nobody: {
      'a key': ['organizationId', 'id', 'survivorId', 'absorbedIds', 'mergedById', 'apartById'],
      'a word of the code': ['kind'],
      'a moment or a day': ['mergedAt', 'apartAt'],
    },
  },
  party_pair: {
    nobody: {
      'a key': ['organizationId', 'id', 'oneId', 'otherId'],
      'a word of the code': ['kind'],
      'a number': ['rank'],
    },
  },
  party_distinction: {
    nobody: {
      'a key': ['organizationId', 'id', 'oneId', 'otherId', 'saidById'],
      'a word of the code': ['kind'],
      'a moment or a day': ['saidAt'],
    },
  },
  pair_search: { nobody: { 'a key': ['organizationId', 'id'], 'a number': ['keysVersion'] } },
  customer_group: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'a setting': ['name', 'rule'],
      'a word of the code': ['kind', 'record'],
      'a number': ['position'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  group_member: {
    nobody: {
      'a key': ['organizationId', 'id', 'groupId', 'contactId', 'companyId', 'addedById'],
      'a moment or a day': ['addedAt'],
    },
  },
};
