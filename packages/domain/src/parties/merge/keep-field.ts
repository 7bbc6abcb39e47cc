import { type Instant, ownEntry, type Sentence } from '../../shared/index.ts';
import type { FieldSet } from './field-set.ts';
import { isEmpty, type PartyRecord, type RecordValue, sameValue } from './party-record.ts';

/** @inline */
type Values = Readonly<Record<string, RecordValue>>;

/** Why a value is kept: keys that merges are stored with, so none is taken away. */
export const KEEPING_REASONS = [
  'kept-chosen',
  'kept-only-filled',
  'kept-same',
  'kept-fuller',
  'kept-verified',
  'kept-newer',
  'kept-survivor',
  'kept-older',
  'kept-united',
] as const;
type KeepingReason = (typeof KEEPING_REASONS)[number];

/** What a field is after a merge, whose value that is and why; and what it was elsewhere. */
export interface FieldDecision {
  /** A field of the records, or the name of several that are kept as a whole: 'name', 'address', 'revenue', 'owner'. */
  readonly field: string;
  /** The record whose value is kept; null for choices that are united. */
  readonly fromId: string | null;
  /** By field of the records. */
  readonly values: Values;
  readonly because: Sentence<KeepingReason>;
  /** Values that say something else and are not kept: a conflict for a person to look at. */
  readonly lost: readonly { readonly recordId: string; readonly values: Values }[];
  /** When the kept value was last changed, by part, where somebody checked it if anybody did; and whether anybody did. */
  readonly changedAt: Readonly<Record<string, Instant>>;
  readonly isVerified: boolean;
}

function valuesOf(record: PartyRecord, { parts }: FieldSet): Values {
  return Object.fromEntries(parts.map((part) => [part, ownEntry(record.fields, part) ?? null]));
}
function isBlank(record: PartyRecord, { parts }: FieldSet): boolean {
  return parts.every((part) => isEmpty(ownEntry(record.fields, part)));
}
/** True where one record says all that another says of a field. */
function covers(one: PartyRecord, other: PartyRecord, { parts }: FieldSet): boolean {
  return parts.every(
    (part) =>
      isEmpty(ownEntry(other.fields, part)) ||
      sameValue(ownEntry(one.fields, part), ownEntry(other.fields, part)),
  );
}
function isVerifiedIn(record: PartyRecord, { name, parts }: FieldSet): boolean {
  return record.verified.includes(name) || parts.some((part) => record.verified.includes(part));
}
function changeOf(record: PartyRecord, { parts }: FieldSet): number {
  return Math.max(...parts.map((part) => ownEntry(record.changedAt, part) ?? Number.NEGATIVE_INFINITY));
}

/** The record whose value of a field is kept, and the rule that says so. `records` begin with the survivor. */
function choose(
  set: FieldSet,
  records: readonly PartyRecord[],
  chosenId: string | undefined,
): readonly [PartyRecord, KeepingReason] | undefined {
  const chosen = records.find(({ id }) => id === chosenId);
  if (chosen) return [chosen, 'kept-chosen'];
  const filled = records.filter((record) => !isBlank(record, set));
  const [first] = filled;
  if (!first) return undefined;
  if (filled.length === 1) return [first, 'kept-only-filled'];
  const fullest = filled.find((one) => filled.every((other) => covers(one, other, set)));
  if (fullest)
    return [fullest, filled.every((other) => covers(other, fullest, set)) ? 'kept-same' : 'kept-fuller'];
  const byAge = (kept: PartyRecord) => (kept.id === records[0]?.id ? 'kept-survivor' : 'kept-older');
  if (set.name === 'owner') return [first, byAge(first)];
  const verified = filled.filter((record) => isVerifiedIn(record, set));
  if (verified.length === 1 && verified[0]) return [verified[0], 'kept-verified'];
  const trusted = verified.length > 0 ? verified : filled;
  const newest = Math.max(...trusted.map((record) => changeOf(record, set)));
  const latest = trusted.filter((record) => changeOf(record, set) === newest);
  const [kept = first] = latest;
  return [kept, latest.length < trusted.length ? 'kept-newer' : byAge(kept)];
}

/** Choices of several are united: taking one away is for a person to do. */
function united(set: FieldSet, records: readonly PartyRecord[]): readonly string[] | undefined {
  const [part] = set.parts;
  if (set.parts.length !== 1 || part === undefined) return undefined;
  const lists = records.map(({ fields }) => ownEntry(fields, part)).filter((value) => !isEmpty(value));
  if (lists.length < 2 || !lists.every((value): value is readonly string[] => Array.isArray(value)))
    return undefined;
  return [...new Set(lists.flat())].sort();
}

/**
 * What is kept of one field of records that become one: what a person chose, else filled before empty, else what says all
 * that the others say, else checked before unchecked, else the newer, else the survivor's. The owner is the survivor's where
 * it has one. Undefined where no record says anything.
 * Source: ours, because a person's word is worth more than any rule, a checked value more than a new one, and any value
 * more than none.
 */
export function keepField(
  set: FieldSet,
  records: readonly PartyRecord[],
  chosenId?: string,
): FieldDecision | undefined {
  const [part = ''] = set.parts;
  const union = chosenId === undefined ? united(set, records) : undefined;
  if (union) {
    const at = Math.max(...records.map((record) => changeOf(record, set)));
    return {
      field: set.name,
      fromId: null,
      values: { [part]: union },
      because: { key: 'kept-united' },
      lost: [],
      changedAt: Number.isFinite(at) ? { [part]: at } : {},
      isVerified: records.some((record) => isVerifiedIn(record, set)),
    };
  }
  const found = choose(set, records, chosenId);
  if (!found) return undefined;
  const [kept, key] = found;
  const alike = records.filter(
    (record) => covers(record, kept, set) && covers(kept, record, set) && !isBlank(record, set),
  );
  // Checked before newer: that somebody changed what another checked makes the check no younger.
  const checked = alike.filter((record) => isVerifiedIn(record, set));
  const lost = records.filter((record) => !isBlank(record, set) && !covers(kept, record, set));
  return {
    field: set.name,
    fromId: kept.id,
    values: valuesOf(kept, set),
    because: { key },
    lost: lost.map((record) => ({ recordId: record.id, values: valuesOf(record, set) })),
    changedAt: newestOf(set, checked.length > 0 ? checked : alike),
    isVerified: checked.length > 0,
  };
}

function newestOf({ parts }: FieldSet, records: readonly PartyRecord[]): Readonly<Record<string, Instant>> {
  const known = parts.flatMap((part) => {
    const at = records.flatMap(({ changedAt }) => ownEntry(changedAt, part) ?? []);
    return at.length > 0 ? [[part, Math.max(...at)] as const] : [];
  });
  return Object.fromEntries(known);
}
