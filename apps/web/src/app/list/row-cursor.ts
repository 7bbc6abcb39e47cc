const PAGE = 15;

/** Where a key moves the cursor among `count` rows; undefined for keys that move nothing. */
export function cursorAfter(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    j: index + 1,
    ArrowUp: index - 1,
    k: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: last,
  };
  const next = wanted[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), last);
}

/** The row that the cursor was on, and where it stood. */
export type Cursor = { readonly id: string | undefined; readonly index: number };

/** Where the cursor is now: on its row wherever that moved, else where it stood, and always on a row that there is. */
export function indexOfCursor({ id, index }: Cursor, rows: readonly { readonly id: string }[]): number {
  const found = id === undefined ? -1 : rows.findIndex((row) => row.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(index, rows.length - 1));
}
