import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const identityColumns: ColumnClasses = {
  person: {
    member: { 'what they are called': ['name'], 'how they sign in': ['email'], 'how they look': ['image'] },
    nobody: {
      'a key': ['id'],
      'a yes or a no': ['emailVerified'],
      'a moment or a day': ['createdAt', 'updatedAt'],
    },
  },
  session: {
    member: { 'where they sit': ['ipAddress', 'userAgent'] },
    nobody: {
      'a key': ['id', 'userId'],
      'names nobody by itself': ['token'],
      'a moment or a day': ['expiresAt', 'createdAt', 'updatedAt'],
    },
  },
  account: {
    member: { 'how they sign in': ['accountId', 'accessToken', 'refreshToken', 'idToken', 'password'] },
    nobody: {
      'a key': ['id', 'userId'],
      'a word of the code': ['providerId', 'scope'],
      'a moment or a day': ['accessTokenExpiresAt', 'refreshTokenExpiresAt', 'createdAt', 'updatedAt'],
    },
  },
  verification: {
    member: { 'how they sign in': ['identifier', 'value'] },
    nobody: { 'a key': ['id'], 'a moment or a day': ['expiresAt', 'createdAt', 'updatedAt'] },
  },
  organization: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'the organization’s own word': ['slug', 'name', 'workingHours', 'holidays'],
      'a word of the code': ['country', 'currency', 'timeZone', 'phoneCountry', 'nameOrder', 'locale'],
      'a number': ['firstDayOfWeek', 'fiscalYearStartMonth', 'keysVersion'],
      'a yes or a no': ['sample', 'factsStale'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  team: {
    nobody: {
      'a key': ['organizationId', 'id', 'parentId', 'managerId'],
      'the organization’s own word': ['name'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  member: {
    member: {
      'what they are called': ['name'],
      'how they are reached': ['email'],
      'who they are in another system': ['externalKey'],
    },
    nobody: {
      'a key': ['organizationId', 'id', 'personId', 'teamId'],
      'a word of the code': ['role', 'locale', 'timeZone'],
      'a moment or a day': ['createdAt', 'deactivatedAt'],
    },
  },
  invitation: {
    member: { 'how they are reached': ['email'] },
    nobody: {
      'a key': ['organizationId', 'id', 'teamId', 'memberId', 'invitedById'],
      'a word of the code': ['role'],
      'names nobody by itself': ['tokenHash'],
      'a moment or a day': ['createdAt', 'expiresAt', 'acceptedAt', 'revokedAt'],
    },
  },
  api_token: {
    nobody: {
      'a key': ['organizationId', 'id', 'memberId'],
      'the organization’s own word': ['name'],
      'names nobody by itself': ['tokenHash', 'hint'],
      'a moment or a day': ['createdAt', 'expiresAt', 'lastUsedAt', 'revokedAt'],
    },
  },
};
