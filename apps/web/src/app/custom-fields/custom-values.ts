import type { CustomValueInput } from '#generated/graphql.ts';
import { type CustomEntry, givenOf, isBlank } from './custom-entry.ts';
import type { EntrySetting, KnownField } from './custom-field.ts';
import { loadReader } from './load-reader.ts';

/** What a form holds of custom fields: what was entered, by the keys of the fields, whatever they stand on. */
export type CustomEntries = Readonly<Record<string, CustomEntry | undefined>>;

/** A form with custom fields in it. */
export type WithCustom = { readonly custom: CustomEntries };

/** What is sent of the custom fields of one record. */
export type SentCustomValues = {
  readonly values: CustomValueInput[];
  /** The field of the form that a refusal's path came from. */
  readonly fieldOf: (path: readonly string[]) => `custom.${string}` | undefined;
};

/** What is sent of a form's entries for one kind of record. Blank ones are left out, but for a default that was taken away; the form has read all of them before. */
export async function customValuesOf(
  fields: readonly KnownField[],
  entries: CustomEntries,
  setting: EntrySetting,
): Promise<SentCustomValues> {
  const filled = fields.filter(
    ({ key, defaultValue }) => !isBlank(entries[key]) || (defaultValue && key in entries),
  );
  const reader = filled.length > 0 ? await loadReader().catch(() => undefined) : undefined;
  const values = filled.map((field) => {
    const entry = entries[field.key];
    const read = reader?.readEntry(field, entry, setting);
    // What could not be read here is read by the server, as it stands.
    return { fieldId: field.id, value: read?.kind === 'read' ? read.value : givenOf(entry) };
  });
  return {
    values,
    fieldOf: (path) => {
      const at = path.indexOf('customValues');
      const sent = at < 0 ? undefined : values[Number(path[at + 1])];
      const field = fields.find(({ id }) => id === sent?.fieldId);
      return field && `custom.${field.key}`;
    },
  };
}
