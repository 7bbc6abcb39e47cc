import { type Refusal, refuse } from '../../shared/index.ts';
import { compareLegalIds } from '../legal-id.ts';
import { wholeOf } from './field-set.ts';
import { named } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';
import { unitePoints } from './unite-points.ts';

/** What a person decides about a merge; all else follows. */
export interface MergeChoices {
  /** The record that goes on. */
  readonly survivorId?: string;
  /** By field, the record whose value is kept; for a name, an address, a revenue or an owner as a whole. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The person knows that the register has two companies, and merges them all the same. */
  readonly legalIdsMayDiffer?: boolean;
}

/** Why records do not become one. */
export type MergeRefusal = Refusal<
  | 'merge-needs-two'
  | 'merge-with-itself'
  | 'merge-different-kinds'
  | 'merge-too-many'
  | 'merge-erased'
  | 'merge-choice-unknown'
  | 'merge-choice-of-part'
  | 'merge-legal-ids-differ'
  | 'merge-too-many-points'
>;

/** More than these are looked at by nobody before they say yes. */
export const MOST_MERGED = 10;
/** As many contact points as one record holds. */
export const MOST_POINTS_MERGED = 50;

/**
 * A merge takes two to ten different records of one kind, none of them erased, whose numbers in public registers agree (or a
 * person says that they may differ), and whose contact points fit on one record: none is cut off.
 * Source: ours, because two numbers in one register are two companies, and a contact point that is cut off is lost in
 * silence.
 */
export function checkMerge(records: readonly PartyRecord[], choices: MergeChoices): MergeRefusal | undefined {
  const ids = records.map(({ id }) => id);
  const of = (index: number, ...parts: readonly string[]) => ({ path: ['records', String(index), ...parts] });
  if (records.length < 2) return refuse('merge-needs-two', { path: ['records'] });
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again >= 0) return refuse('merge-with-itself', of(again, 'id'));
  const other = records.findIndex(({ kind }) => kind !== records[0]?.kind);
  if (other >= 0) return refuse('merge-different-kinds', of(other, 'kind'));
  if (records.length > MOST_MERGED)
    return refuse('merge-too-many', { path: ['records'], parameters: { atMost: MOST_MERGED } });
  const erased = records.findIndex(({ isErased }) => isErased);
  if (erased >= 0) return refuse('merge-erased', of(erased, 'isErased'));
  const { survivorId, fields = {} } = choices;
  if (survivorId !== undefined && !ids.includes(survivorId))
    return refuse('merge-choice-unknown', { path: ['choices', 'survivorId'] });
  const unknown = Object.entries(fields).find(([, id]) => !ids.includes(id));
  if (unknown) return refuse('merge-choice-unknown', { path: ['choices', 'fields', unknown[0]] });
  const part = partChosen(records[0]?.kind ?? 'CONTACT', Object.keys(fields));
  if (part) return part;
  if (!choices.legalIdsMayDiffer) {
    const apart = pairsOf(records)
      .map(([one, other]) => compareLegalIds(one.legalIds, other.legalIds))
      .find((relation) => relation.kind === 'other');
    if (apart)
      return refuse('merge-legal-ids-differ', {
        path: ['records'],
        parameters: { one: apart.one.value, other: apart.other.value },
      });
  }
  if (unitePoints(records).length > MOST_POINTS_MERGED)
    return refuse('merge-too-many-points', { path: ['records'], parameters: { atMost: MOST_POINTS_MERGED } });
  return undefined;
}

/** The city of one address and the street of another are no address, and a choice that counts for nothing misleads. */
function partChosen(kind: PartyRecord['kind'], fields: readonly string[]): MergeRefusal | undefined {
  for (const field of fields) {
    const whole = wholeOf(kind, field);
    if (whole !== undefined)
      return refuse('merge-choice-of-part', {
        path: ['choices', 'fields', field],
        parameters: { whole: named('field', whole) },
      });
  }
  return undefined;
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
