import type { CustomFieldRecord, CustomFieldType, ImportKind } from '#generated/graphql.ts';

/** An own field that may be the key by which rows meet what is there. */
export type OwnKey = {
  readonly id: string;
  readonly label: string;
  readonly record: string;
  readonly type: CustomFieldType;
};

const TYPES: ReadonlySet<CustomFieldType> = new Set(['TEXT', 'NUMBER', 'PHONE', 'EMAIL', 'URL']);

const RECORDS: Readonly<Partial<Record<ImportKind, CustomFieldRecord>>> = {
  LEADS: 'LEAD',
  CONTACTS: 'CONTACT',
  COMPANIES: 'COMPANY',
};

/** Whether an own field tells apart what a list of this kind holds. */
export const isKeyOf = ({ record, type }: OwnKey, kind: ImportKind | null | undefined): boolean =>
  TYPES.has(type) && record === RECORDS[kind ?? 'LEADS'];
