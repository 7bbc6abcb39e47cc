import type { Instant } from '../../shared/index.ts';
import type { Consents } from '../consent.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { LegalId } from '../legal-id.ts';

/** The value of a field; null, '' and no choice at all are empty. */
export type RecordValue = string | number | boolean | null | readonly string[];

/** A contact point of a record; the first of its kind is the one that is used. */
export interface OwnedPoint extends Pick<ContactPoint, 'kind' | 'value' | 'identity'> {
  readonly shared: boolean;
  readonly label?: string | null;
}

/** A contact or company with all that a merge unites. */
export interface PartyRecord {
  readonly kind: 'CONTACT' | 'COMPANY';
  readonly id: string;
  readonly createdAt: Instant;
  /** By column; custom values by 'custom:' and their definition's id. */
  readonly fields: Readonly<Record<string, RecordValue>>;
  /** When a field was last changed, where that is known. */
  readonly changedAt: Readonly<Record<string, Instant>>;
  /** The fields that somebody checked. */
  readonly verified: readonly string[];
  readonly points: readonly OwnedPoint[];
  readonly consents: Consents;
  /** The groups it is in by hand. */
  readonly groups: readonly string[];
  readonly legalIds: readonly LegalId[];
  /** The ids of what hangs on it: 'leads', 'deals', 'activities', 'followUps', 'files', 'contacts', 'companies'. */
  readonly attached: Readonly<Record<string, readonly string[]>>;
  /** All that named this person was erased. */
  readonly isErased: boolean;
}

/** True for what says nothing. */
export function isEmpty(value: RecordValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** True for equal values; what is empty is equal to all that is empty. */
export function sameValue(one: RecordValue | undefined, other: RecordValue | undefined): boolean {
  return isEmpty(one) ? isEmpty(other) : JSON.stringify(one) === JSON.stringify(other);
}

/** One point of a record: the same number may be its telephone and its WhatsApp. */
export function pointKey({ kind, identity }: Pick<OwnedPoint, 'kind' | 'identity'>): string {
  return `${kind} ${identity}`;
}

/** The items of several lists, each once, in the order in which they first come. */
export function unite<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of lists.flat()) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
