import { sortedFieldOf } from '#app/custom-fields/custom-condition.ts';
import { type ListedField, sortableField } from '#app/custom-fields/custom-filter.ts';
import type { CustomFieldType } from '#generated/graphql.ts';

/** What is put in order: the words for its two directions follow from it. */
export type SortKind = 'words' | 'days' | 'days-to-come' | 'amounts' | 'choices' | 'yes-or-no';

const BUILT_IN: Readonly<Record<string, SortKind>> = {
  name: 'words',
  captured: 'days',
  activity: 'days',
  'follow-up': 'days-to-come',
  value: 'amounts',
  closed: 'days',
};

const OF_TYPE: Readonly<Record<CustomFieldType, SortKind>> = {
  TEXT: 'words',
  PHONE: 'words',
  EMAIL: 'words',
  URL: 'words',
  MEMBER: 'words',
  DATE: 'days',
  NUMBER: 'amounts',
  MONEY: 'amounts',
  SELECT: 'choices',
  MULTI_SELECT: 'choices',
  BOOLEAN: 'yes-or-no',
};

/** Of what kind the values are that a list is sorted by. */
export function sortKindOf(sort: string, fields: readonly ListedField[]): SortKind {
  const field = sortableField(sortedFieldOf(sort), fields);
  return field ? OF_TYPE[field.type] : (BUILT_IN[sort] ?? 'words');
}
