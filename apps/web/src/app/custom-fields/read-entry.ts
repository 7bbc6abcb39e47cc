import {
  type CustomValue,
  catalogWords,
  definitionWords,
  type FieldConstraints,
  fillDefinedField,
  UNCONSTRAINED,
} from '@mikomi/domain/catalog';
import { isRefusal, type Locale, type Refusal, sayer, sharedWords } from '@mikomi/domain/shared';
import { type CustomEntry, givenOf, type MoneyEntry } from './custom-entry.ts';
import type { EntrySetting, KnownField } from './custom-field.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);

/** An entry as it is sent, or why it does not fit its field, in the reader's language. */
export type ReadEntry =
  | { readonly kind: 'read'; readonly value: CustomValue | null }
  | { readonly kind: 'unfit'; readonly why: string };

/**
 * Reads an entry by the rule the server reads it by. A member stays the id it was chosen by. Loaded when there is something to
 * read: the rule knows the world's phone numbers.
 */
export function readEntry(
  field: KnownField,
  entry: CustomEntry | undefined,
  { currency, country, locale }: EntrySetting,
): ReadEntry {
  const known = {
    ...field,
    host: field.record,
    name: field.label,
    requiredFrom: null,
    defaultValue: null,
    constraints: { ...UNCONSTRAINED, ...withoutNulls(field.constraints ?? {}) },
  };
  const value = fillDefinedField(known, givenOf(entry), {
    currency: (entry as MoneyEntry | null)?.currency ?? currency,
    ...(country ? { country } : {}),
    locale,
    // Chosen among the members; that one may have left since is the server's to know.
    isMember: () => true,
  });
  return isRefusal(value) ? { kind: 'unfit', why: sayRefusal(value, locale) } : { kind: 'read', value };
}

const withoutNulls = (constraints: object): Partial<FieldConstraints> =>
  Object.fromEntries(Object.entries(constraints).filter(([, limit]) => limit != null));

const sayRefusal = ({ because, parameters = {} }: Refusal, locale: string) =>
  say({ key: because, parameters }, locale as Locale);
