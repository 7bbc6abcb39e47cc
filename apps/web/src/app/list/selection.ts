/** The rows that are chosen, and the one a range begins at. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | undefined };

type Row = { readonly id: string };

export const NOTHING_CHOSEN: Selection = { ids: new Set(), anchor: undefined };

/** Takes a row in or out; with `isRange` everything between it and the last one chosen comes in. */
export function toggled(
  { ids, anchor }: Selection,
  rows: readonly Row[],
  index: number,
  isRange: boolean,
): Selection {
  const row = rows[index];
  if (row === undefined) return { ids, anchor };
  const begin = isRange ? rows.findIndex(({ id }) => id === anchor) : -1;
  if (begin >= 0) {
    const between = rows.slice(Math.min(begin, index), Math.max(begin, index) + 1);
    return { ids: new Set([...ids, ...between.map(({ id }) => id)]), anchor: row.id };
  }
  const next = new Set(ids);
  if (!next.delete(row.id)) next.add(row.id);
  return { ids: next, anchor: row.id };
}

/** Of what was chosen, what still stands in the list: nobody acts on rows that aren't there. */
export function within({ ids, anchor }: Selection, rows: readonly Row[]): Selection {
  return { ids: new Set(rows.flatMap(({ id }) => (ids.has(id) ? [id] : []))), anchor };
}
