import type { Right } from '@mikomi/domain/identity';
import type { Prisma } from '#generated/prisma/client.ts';

type Models = {
  [Name in Prisma.ModelName]: Name extends keyof Prisma.TypeMap['model']
    ? Prisma.TypeMap['model'][Name]['payload']['scalars']
    : never;
};

// Rows are written and remembered as JSON: instants as epoch milliseconds or text, days as text, minor units as numbers.
type Written<Value> = Value extends Date
  ? number | string
  : Value extends bigint
    ? number
    : Value extends Prisma.Decimal
      ? number | string
      : Value extends Prisma.JsonValue
        ? Value extends string | number | boolean | null | string[]
          ? Value
          : unknown
        : Value;

/** A row of a model as the code writes it. */
export type RowOf<Name extends Prisma.ModelName> = {
  readonly [Column in keyof Models[Name]]: Written<Models[Name][Column]>;
};

/** A kind of record that the record of change keeps: its table, what of it is derived, and on whose timeline it stands. */
export interface RecordType<Name extends Prisma.ModelName = Prisma.ModelName> {
  readonly name: Name;
  readonly table: string;
  /** Deleting a root record marks it; it rests in the bin. Other rows are removed, and kept in the change record. */
  readonly root: boolean;
  /** Columns that refreshers compute: no part of the record of change. */
  readonly derived: readonly string[];
  /** The columns that name the record on whose timeline a row stands, the first filled one; itself when none is. */
  readonly rootColumns: readonly string[];
  /** Whoever takes a change of it back holds this right too. */
  readonly right?: Right | undefined;
  readonly whole?: Whole | undefined;
  /** Whether it only tells of what became of its root: it goes back with that and is not named beside it. */
  readonly tells?: boolean | undefined;
}

/**
 * What makes sense only together: of all that hangs on one root, changes of one whole are taken back newest first, whichever
 * record or column they wrote.
 */
export interface Whole<Column extends string = string> {
  readonly name: string;
  /** The columns that belong to it; all of them unless said. */
  readonly columns?: readonly Column[];
}

/** Declares a kind of record; each table is declared once, in the store of its room. */
export function recordType<Name extends Prisma.ModelName>(
  name: Name,
  about: {
    readonly table: string;
    readonly root?: boolean;
    readonly derived?: readonly (keyof Models[Name] & string)[];
    readonly rootColumns?: readonly (keyof Models[Name] & string)[];
    readonly right?: Right;
    readonly whole?: Whole<keyof Models[Name] & string>;
    readonly tells?: boolean;
  },
): RecordType<Name> {
  return {
    name,
    table: about.table,
    root: about.root ?? false,
    derived: about.derived ?? [],
    rootColumns: about.rootColumns ?? [],
    right: about.right,
    whole: about.whole,
    tells: about.tells,
  };
}
