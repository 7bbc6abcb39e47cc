import type { SqlColumn } from '@mikomi/domain/catalog';
import { type Label, labelIn } from '@mikomi/domain/shared';
import type { Fact, Facts } from './fact.ts';

/** Another record that a record names, and the condition that joins them. */
interface Reference {
  /** Such as `contact`: its facts are called `contact.country`. */
  readonly name: string;
  readonly label: Label;
  readonly from: string;
  readonly on: string;
}

/** The facts of a record that another one names, as facts of that one. */
export function throughReference(facts: Facts, reference: Reference): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [`${reference.name}.${name}`, ofReference(fact, reference)]),
  );
}

function ofReference({ field, column }: Fact, reference: Reference): Fact {
  const label = {
    en: `${labelIn(reference.label, 'en')}’s ${labelIn(field.label, 'en')}`,
    ja: `${labelIn(reference.label, 'ja')}の${labelIn(field.label, 'ja')}`,
  };
  return { field: { ...field, label }, column: reached(column, reference) };
}

function reached(column: SqlColumn, { from, on }: Reference): SqlColumn {
  if (column.as === 'rows' || column.as === 'members')
    return { ...column, from: `${from}, ${column.from}`, on: `${on} AND ${column.on}` };
  const { as, sql, plainly, ranks, through } = column;
  const looked = (there: string) => `(SELECT ${there} FROM ${from} WHERE ${on})`;
  return {
    as,
    sql: looked(sql),
    ...(plainly && { plainly: { ...plainly, sql: looked(plainly.sql) } }),
    through: through
      ? { ...through, from: `${from}, ${through.from}`, on: `${on} AND ${through.on}` }
      : { from, on, sql, ...(plainly && { plainly }), ...(ranks && { ranks }) },
  };
}
