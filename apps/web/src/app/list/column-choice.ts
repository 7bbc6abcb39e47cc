/** Columns that somebody put away or asked for, by their ids; the others stand as the list comes. */
export type ColumnChoice = Readonly<Record<string, boolean>>;

type Chosen = { readonly id: string; readonly leaves?: number; readonly isExtra?: boolean };

/** Whether a column stands in the list; what it is sorted by always does. */
export const isChosen = ({ id, isExtra }: Chosen, choice: ColumnChoice, sortedBy?: string): boolean =>
  id === sortedBy || (choice[id] ?? !isExtra);

/** The columns of a list as somebody wants them: the first names the row and stays, and so does what was asked for where there is little room. */
export function chosenColumns<Column extends Chosen>(
  [first, ...others]: readonly [Column, ...Column[]],
  choice: ColumnChoice,
  sortedBy: string | undefined,
): readonly [Column, ...Column[]] {
  const shown = others.filter((column) => isChosen(column, choice, sortedBy));
  return [first, ...shown.map((column) => (choice[column.id] ? staying(column) : column))];
}

function staying<Column extends Chosen>({ leaves: _, ...column }: Column): Column {
  return column as Column;
}

/** A choice with one column put away or asked for; what is as the list comes stays out of it. */
export function withColumn(choice: ColumnChoice, column: Chosen, isShown: boolean): ColumnChoice {
  const { [column.id]: _, ...rest } = choice;
  return isShown === !column.isExtra ? rest : { ...rest, [column.id]: isShown };
}

/** What was kept of a choice; whatever else stands there is none. */
export function readChoice(kept: string | null): ColumnChoice {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, shown]) => typeof shown === 'boolean'));
  } catch {
    return {};
  }
}
