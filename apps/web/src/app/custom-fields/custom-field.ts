import type { CustomFieldRecord, CustomFieldType } from '#generated/graphql.ts';

/** A field that the organization added, as the client reads it. */
export type KnownField = {
  readonly id: string;
  /** Its place among the values of a record. */
  readonly key: string;
  readonly record: CustomFieldRecord;
  readonly label: string;
  readonly type: CustomFieldType;
  readonly required: boolean;
  readonly options: readonly { readonly key: string; readonly label: string }[];
};

/** What decides how entries are read: the organization's currency and the country of its phones, the reader's language. */
export type EntrySetting = {
  readonly currency: string;
  readonly country: string | undefined;
  readonly locale: string;
};
