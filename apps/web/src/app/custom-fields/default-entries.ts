import { addDays } from '@mikomi/domain/shared';
import { entryOf, type MemberEntry } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';
import type { CustomEntries } from './custom-values.ts';

/** When and by whom a new record is made, in which currency amounts are. */
export type Making = {
  readonly today: string;
  /** Without their name the maker is left to the server. */
  readonly me?: MemberEntry;
  readonly currency: string;
};

/** What a form for a new record holds before anybody types: the defaults of its fields. */
export function defaultEntries(
  fields: readonly KnownField[],
  { today, me, currency }: Making,
): CustomEntries {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { defaultValue } = field;
      if (!defaultValue) return [];
      const { maker, daysFromToday, value } = defaultValue;
      if (maker) return me ? [[field.key, me]] : [];
      if (daysFromToday != null) return [[field.key, addDays(today, daysFromToday)]];
      return value == null ? [] : [[field.key, entryOf(field, value, currency)]];
    }),
  );
}
