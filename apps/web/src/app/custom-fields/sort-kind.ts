import type { CustomFieldType } from '#generated/graphql.ts';

/** What is put in order: the words for its two directions follow from it. */
export type SortKind = 'words' | 'days' | 'days-to-come' | 'amounts' | 'best' | 'choices' | 'yes-or-no';

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

/** Of what kind the values of a custom field are. */
export const sortKindOf = (type: CustomFieldType): SortKind => OF_TYPE[type];
