import type { CustomValue, CustomValueInput } from '@mikomi/domain/catalog';
import { decimalOf, type Money } from '@mikomi/domain/shared';
import type { KnownField } from './custom-field.ts';
import { memberIdOf } from './member-id.ts';

export type MoneyEntry = { readonly text: string; readonly currency: string };
export type MemberEntry = { readonly id: string; readonly name: string };

/**
 * What somebody typed or chose for a field, before it is read. A day, a choice, yes or no and every text are text; nothing is
 * the empty text, list or null.
 */
export type CustomEntry = string | readonly string[] | MoneyEntry | MemberEntry | null;

/** The entry of a value that is stored; an empty one where none is. `names` are the members by their keys. */
export function entryOf(
  field: KnownField,
  value: unknown,
  currency: string,
  names: ReadonlyMap<string, string> = new Map(),
): CustomEntry {
  switch (field.type) {
    case 'MONEY':
      return value ? moneyEntry(value as Money) : { text: '', currency };
    case 'MULTI_SELECT':
      return (value as readonly string[] | undefined) ?? [];
    case 'MEMBER':
      return value ? { id: memberIdOf(String(value)), name: names.get(String(value)) ?? '' } : null;
    default:
      return value == null ? '' : String(value as CustomValue);
  }
}

const moneyEntry = (value: Money): MoneyEntry => ({ text: decimalOf(value), currency: value.currency });

/** Whether nothing was entered. */
export function isBlank(entry: CustomEntry | undefined): boolean {
  if (entry === null || entry === undefined) return true;
  if (typeof entry === 'string') return entry.trim() === '';
  if (Array.isArray(entry)) return entry.length === 0;
  return 'text' in entry && entry.text.trim() === '';
}

/** What was entered, as it is to be read; null for nothing. */
export function givenOf(entry: CustomEntry | undefined): CustomValueInput | null {
  if (entry === undefined || isBlank(entry)) return null;
  if (entry === null || typeof entry === 'string' || Array.isArray(entry)) return entry;
  return 'text' in entry ? entry.text : (entry as MemberEntry).id;
}
