type Fitting = { readonly id: string; readonly width: string; readonly leaves?: number };

/** The columns that fit into a room, in rem: whichever leave first give way, but not what the list is sorted by. */
export function fittingColumns<Column extends Fitting>(
  columns: readonly Column[],
  room: number,
  sortedBy: string | undefined,
): readonly Column[] {
  const turns = columns
    .filter(({ id, leaves }) => leaves !== undefined && id !== sortedBy)
    .toSorted((one, other) => (one.leaves ?? 0) - (other.leaves ?? 0));
  let shown = columns;
  for (const column of turns) {
    if (widthOf(shown) <= room) break;
    shown = shown.filter((each) => each !== column);
  }
  return shown;
}

const widthOf = (columns: readonly Fitting[]) =>
  columns.reduce((sum, { width }) => sum + Number(/[\d.]+(?=rem)/.exec(width)?.[0] ?? 0), 0);
