import { type Fragment, fragment, raw } from '../../../platform/database/sql.ts';

/** Where a custom value stands: under its field's id in the `attributes` of the rows of an alias. */
export interface ValueAt {
  readonly alias: string;
  readonly id: string;
}

/**
 * The value as it is stored; NULL where there is none. Numbers, days and yes or no compare so as they are. Each mention reads
 * the row's values anew, which is what a list of many fields costs: mention it once where once is enough.
 */
export const storedOf = ({ alias, id }: ValueAt): Fragment =>
  fragment`(${raw(alias)}.attributes -> ${id}::text)`;

/** The value as text: what is stored as text, a day and a choice too. */
export const textOf = ({ alias, id }: ValueAt): Fragment =>
  fragment`(${raw(alias)}.attributes ->> ${id}::text)`;

/** The amount of money in minor units. */
export const amountOf = (at: ValueAt): Fragment => fragment`(${storedOf(at)} -> 'amount')`;

/** The currency of money. */
export const currencyOf = (at: ValueAt): Fragment => fragment`(${storedOf(at)} ->> 'currency')`;
