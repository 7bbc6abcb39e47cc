import { type ColumnOrder, placed } from './column-order.ts';

/** A new order of the columns of one view; those of other views keep their places behind what they stood behind. */
export function mergeOrder(kept: ColumnOrder, next: ColumnOrder): ColumnOrder {
  const all = [...kept, ...next.filter((id) => !kept.includes(id))].map((id) => ({ id }));
  return placed(all, next).map(({ id }) => id);
}
