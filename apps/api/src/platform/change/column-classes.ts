import type { ColumnClasses } from './column-class.ts';

/** Whose personal data stands where in the tables of this floor. */
export const platformColumns: ColumnClasses = {
  command: {
    nobody: {
      'a key': ['organizationId', 'id', 'actorId', 'undoesId', 'undoneById'],
      'the organization’s own word': ['name'],
      'a word of the code': ['origin'],
      'a moment or a day': ['at'],
      'names nobody by itself': ['idempotencyKey', 'inputHash', 'result'],
    },
  },
  change: {
    outsider: { 'values of the columns that are': ['before', 'after'] },
    nobody: {
      'a key': ['organizationId', 'id', 'commandId', 'recordId', 'rootId', 'actorId'],
      'a word of the code': ['recordType', 'action', 'origin'],
      'a moment or a day': ['recordedAt'],
      'a yes or a no': ['forgotten'],
    },
  },
  command_order: {
    nobody: { 'a key': ['organizationId', 'commandId'], 'a number': ['position'] },
  },
  outbox: {
    nobody: { 'a key': ['organizationId', 'id', 'commandId'], 'a moment or a day': ['recordedAt'] },
  },
  counter: {
    nobody: { 'a key': ['organizationId'], 'the organization’s own word': ['name'], 'a number': ['value'] },
  },
};
