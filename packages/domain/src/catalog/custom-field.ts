/** What a custom field holds. */
export const FIELD_TYPES = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'BOOLEAN',
  'SELECT',
  'MULTI_SELECT',
  'PHONE',
  'EMAIL',
  'URL',
  'MEMBER',
] as const;

/** One of `FIELD_TYPES`. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** What a custom field stands on. */
export const FIELD_HOSTS = ['LEAD', 'CONTACT', 'COMPANY', 'DEAL', 'VISIT'] as const;

/** One of `FIELD_HOSTS`. */
export type FieldHost = (typeof FIELD_HOSTS)[number];

/** One choice of a select; `key` is stored and never changes, `label` is shown. */
export interface FieldOption {
  readonly key: string;
  readonly label: string;
}

/** A field that an organization added. `options` matters to selects only. */
export interface CustomField {
  readonly id: string;
  readonly host: FieldHost;
  readonly name: string;
  readonly type: FieldType;
  readonly options: readonly FieldOption[];
}

/** How much of custom fields an organization may have; lengths in characters. */
export const LIMITS = {
  fieldsPerHost: 200,
  nameLength: 80,
  options: 200,
  optionLength: 100,
  textLength: 10_000,
  indexedPerHost: 5,
} as const;
