import type { FormPlace, WebFormContentInput } from '#generated/graphql.ts';

/** A form while it is built. */
export type FormValues = {
  -readonly [Name in keyof WebFormContentInput]: WebFormContentInput[Name];
};

export type FieldValues = WebFormContentInput['fields'][number];

export type Language = 'en' | 'ja';

/** Changes a part of the form that is built. */
export type ChangeForm = (change: Partial<FormValues>) => void;

export const NO_TEXT = { en: '', ja: '' };

/** What tells a field from the others of its form. */
export const idOfField = ({ place }: FieldValues): string => place.customFieldId ?? place.field ?? '';

/** A field as it is added: asked for, not required. */
export function newField(id: string): FieldValues {
  const place = isStandard(id) ? { field: id } : { customFieldId: id };
  return { place, isRequired: false, label: NO_TEXT, placeholder: NO_TEXT };
}

export const STANDARD_PLACES: readonly FormPlace[] = [
  'CONTACT_NAME',
  'CONTACT_FAMILY',
  'CONTACT_GIVEN',
  'CONTACT_FAMILY_READING',
  'CONTACT_GIVEN_READING',
  'COMPANY_NAME',
  'CONTACT_JOB_TITLE',
  'CONTACT_EMAIL',
  'CONTACT_PHONE',
  'LINE_PRODUCT',
  'LEAD_NOTE',
  'CONTACT_LANGUAGE',
];

function isStandard(id: string): id is FormPlace {
  return (STANDARD_PLACES as readonly string[]).includes(id);
}
