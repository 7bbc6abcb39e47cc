import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CustomFieldRecord, CustomFieldType } from '#generated/graphql.ts';

/** What a field stands on. */
export const RECORD_NAMES: Readonly<Record<CustomFieldRecord, MessageDescriptor>> = {
  LEAD: msg`Leads`,
  CONTACT: msg`Contacts`,
  COMPANY: msg`Companies`,
  DEAL: msg`Deals`,
};

/** What one asks about such a record that the product does not ask by itself. */
export const RECORD_EXAMPLES: Readonly<Record<CustomFieldRecord, MessageDescriptor>> = {
  LEAD: msg`For example: competing vendor, floor area.`,
  CONTACT: msg`For example: department, birthday.`,
  COMPANY: msg`For example: number of employees, closing month.`,
  DEAL: msg`For example: contract number, delivery day.`,
};

/** What a field holds, in a word. */
export const TYPE_NAMES: Readonly<Record<CustomFieldType, MessageDescriptor>> = {
  TEXT: msg`Text`,
  NUMBER: msg`Number`,
  MONEY: msg`Amount of money`,
  DATE: msg`Day`,
  BOOLEAN: msg`Yes or no`,
  SELECT: msg`One of several`,
  MULTI_SELECT: msg`Any of several`,
  MEMBER: msg`Member`,
  URL: msg`Web address`,
  EMAIL: msg`E-mail`,
  PHONE: msg`Phone number`,
};

export const hasOptions = (type: CustomFieldType) => type === 'SELECT' || type === 'MULTI_SELECT';
