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
  /** What its values keep to; absent where only its name and type were asked for. */
  readonly constraints?: KnownConstraints;
  /** What a new record has in it; nothing where nobody settled that. */
  readonly defaultValue?: KnownDefault | null;
};

/** What values of a field keep to beside its type, as the API tells it. */
export type KnownConstraints = {
  readonly least?: number | null;
  readonly most?: number | null;
  readonly decimals?: number | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly length?: number | null;
  readonly shape?: string | null;
  readonly currencies: readonly string[];
  readonly choices?: number | null;
};

/** What a new record has in a field: a value, a day counted from today, or whoever makes it. */
export type KnownDefault = {
  readonly value?: unknown;
  readonly daysFromToday?: number | null;
  readonly maker: boolean;
};

/** What decides how entries are read: the organization's currency and the country of its phones, the reader's language. */
export type EntrySetting = {
  readonly currency: string;
  readonly country: string | undefined;
  readonly locale: string;
};
