import type { ColumnClasses } from '../../platform/change/column-class.ts';

/** Whose personal data stands where in the tables of this room. */
export const catalogColumns: ColumnClasses = {
  product_group: {
    nobody: {
      'a key': ['organizationId', 'id'],
      'the organization’s own word': ['name'],
      'a number': ['position'],
      'a moment or a day': ['deletedAt'],
    },
  },
  product: {
    nobody: {
      'a key': ['organizationId', 'id', 'groupId'],
      'the organization’s own word': ['name', 'nameKey', 'code'],
      'a number': ['price'],
      'a word of the code': ['currency', 'billing'],
      'a moment or a day': ['createdAt', 'deletedAt'],
    },
  },
  custom_field: {
    nobody: {
      'a key': ['organizationId', 'id', 'preparedTo'],
      'a word of the code': ['record', 'type'],
      'the organization’s own word': ['label', 'options', 'constraints', 'defaultValue'],
      'a yes or a no': ['required', 'indexed'],
      'a number': ['position'],
      'a moment or a day': ['createdAt', 'deletedAt', 'preparedAt'],
    },
  },
  indexed_value: {
    outsider: { 'what an organization asks of them': ['value', 'rank', 'label', 'words'] },
    nobody: {
      'a key': ['organizationId', 'fieldId', 'recordId'],
      'a word of the code': ['sortedBy'],
    },
  },
};
