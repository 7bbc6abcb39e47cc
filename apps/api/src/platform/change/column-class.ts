/** Why columns hold what they hold, and which ones: each column of a table stands in one of these lists. */
type Reasons = Readonly<Record<string, readonly string[]>>;

/** Whose personal data the columns of a table hold. */
export interface TableClass {
  /** Of somebody the organization deals with: what `erase_person()` makes the record of change forget. */
  readonly outsider?: Reasons;
  /** Of somebody who works here: it stays, because it says who did what. */
  readonly member?: Reasons;
  readonly nobody: Reasons;
}

/** The classes of every column, by table. */
export type ColumnClasses = Readonly<Record<string, TableClass>>;

/** The columns of a table that tell of an outsider. */
export function outsiderColumns({ outsider = {} }: TableClass): readonly string[] {
  return Object.values(outsider).flat();
}
