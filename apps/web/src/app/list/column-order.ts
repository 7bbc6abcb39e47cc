type Placed = { readonly id: string };

/** Columns that somebody moved, by their ids in order; the others stand behind whom they come behind by themselves. */
export type ColumnOrder = readonly string[];

/** The columns of a list in somebody's order: the first names the row and stays. */
export const inOrder = <Column extends Placed>(
  [first, ...others]: readonly [Column, ...Column[]],
  order: ColumnOrder,
): readonly [Column, ...Column[]] => [first, ...placed(others, order)];

/** Entries in an order; one that the order does not know stands behind the one that it follows by itself. */
export function placed<Entry extends Placed>(
  entries: readonly Entry[],
  order: ColumnOrder,
): readonly Entry[] {
  const known = entries
    .filter(({ id }) => order.includes(id))
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return entries.reduce<readonly Entry[]>((all, entry, position) => {
    if (known.includes(entry)) return all;
    const before = entries[position - 1];
    return all.toSpliced(before ? all.indexOf(before) + 1 : 0, 0, entry);
  }, known);
}

/** What was kept of an order; whatever else stands there is none. */
export function readColumnOrder(kept: string | null): ColumnOrder {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
