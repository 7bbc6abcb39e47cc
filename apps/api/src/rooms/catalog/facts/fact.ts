import type { FactField, FactOption, FactSchema, SqlColumn, SqlColumns } from '@mikomi/domain/catalog';
import type { Label } from '@mikomi/domain/shared';

/** One thing that a rule may ask about a record: what it is called and holds, and where it stands in the database. */
export interface Fact {
  readonly field: FactField;
  readonly column: SqlColumn;
}

/** What rules may ask about one kind of record, by the name of the field. */
export type Facts = Readonly<Record<string, Fact>>;

/** One thing that a choice may be; one that is out of use keeps its label for rules that name it. */
export interface OfferedOption extends FactOption {
  readonly inUse: boolean;
}

/** The fields with their labels, as `checkRule` and `sayRule` want them. */
export function schemaOf(facts: Facts): FactSchema {
  return Object.fromEntries(Object.entries(facts).map(([name, { field }]) => [name, field]));
}

/** Where they stand, as `ruleToSql` wants it. */
export function columnsOf(facts: Facts): SqlColumns {
  return Object.fromEntries(Object.entries(facts).map(([name, { column }]) => [name, column]));
}

/** A choice of one of the options; without options any key will do. */
export function choice(label: Label, options: readonly OfferedOption[] | undefined, column: SqlColumn): Fact {
  return { field: { type: 'choice', label, ...(options && { options }) }, column };
}

/** A set of choices. */
export function choices(
  label: Label,
  options: readonly OfferedOption[] | undefined,
  column: SqlColumn,
): Fact {
  return { field: { type: 'choices', label, ...(options && { options }) }, column };
}

/** Rows of another table that belong to the record. */
export function rows(label: Label, facts: Facts, from: string, on: string): Fact {
  return {
    field: { type: 'rows', label, rows: schemaOf(facts) },
    column: { as: 'rows', from, on, columns: columnsOf(facts) },
  };
}

/** A fact that is one value, by its type. */
export function plain(
  type: 'text' | 'number' | 'day' | 'instant' | 'boolean',
  label: Label,
  column: SqlColumn,
): Fact {
  return { field: { type, label }, column };
}

/** An amount in one currency. */
export function money(currency: string, label: Label, column: SqlColumn): Fact {
  return { field: { type: 'money', currency, label }, column };
}
