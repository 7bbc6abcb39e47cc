import { type Fragment, fragment, raw } from '../../../platform/database/sql.ts';
import { FOLDED } from './folding.ts';

/** Where a custom value stands: under its field's id in the `attributes` of the rows of an alias, or in the index's rows. */
export interface ValueAt {
  readonly alias: string;
  readonly id: string;
  /** The alias is one of rows of the index, which hold one field's value alone. */
  readonly indexed?: boolean;
}

/**
 * The value as it is stored; NULL where there is none. Numbers, days and yes or no compare so as they are. In `attributes` each
 * mention reads the row's values anew, which is what a list of many fields costs: mention it once where once is enough.
 */
export const storedOf = ({ alias, id, indexed }: ValueAt): Fragment =>
  indexed ? raw(`${alias}.value`) : fragment`(${raw(alias)}.attributes -> ${id}::text)`;

/** The value as text: what is stored as text, a day and a choice too. */
export const textOf = ({ alias, id, indexed }: ValueAt): Fragment =>
  indexed ? raw(`(${alias}.value #>> '{}')`) : fragment`(${raw(alias)}.attributes ->> ${id}::text)`;

/** The amount of money in minor units. */
export const amountOf = (at: ValueAt): Fragment => fragment`(${storedOf(at)} -> 'amount')`;

/** The currency of money. */
export const currencyOf = (at: ValueAt): Fragment => fragment`(${storedOf(at)} ->> 'currency')`;

/** A long text is sorted by its beginning: the place of a page's last row travels in its cursor. */
export const LONGEST_KEY = 200;

/** Behind every text of every language, in Unicode's order and in that of its bytes. */
export const LAST_TEXT = '\uffff';

const NO_RANK = { up: raw(`'{}'::jsonb`), down: raw(`'null'::jsonb`) };

/** A rank that is never null: in the place of none stands what comes last in the direction. An index has it in these words. */
export const rankOr = (rank: Fragment, direction: 'up' | 'down'): Fragment =>
  fragment`coalesce(${rank}, ${NO_RANK[direction]})`;

const NO_LABEL = { up: raw(`U&'\\FFFF'`), down: raw(`''`) };

/** A text to sort by that is never null, likewise. */
export const labelOr = (label: Fragment, direction: 'up' | 'down'): Fragment =>
  fragment`(coalesce(${label}, ${NO_LABEL[direction]}) COLLATE "und-x-icu")`;

/** A text in the form it is compared in, its signs too where they matter: folding them is the dearest part. */
export function folded(text: Fragment, { withSigns }: { readonly withSigns: boolean }): Fragment {
  const lower = fragment`lower(normalize(${text}, NFKC) COLLATE "und-x-icu")`;
  return withSigns ? fragment`translate(${lower}, ${FOLDED.from}::text, ${FOLDED.to}::text)` : lower;
}
