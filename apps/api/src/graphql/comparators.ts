import { type Fragment, fragment, raw } from '../platform/database/sql.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { keysOf } from './global-key.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

export const IdComparator = builder.inputType('IdComparator', {
  description: 'Compares a reference. Several conditions hold together.',
  fields: (t) => ({
    eq: t.id({ description: 'Refers to this record.' }),
    in: t.idList({ description: 'Refers to one of these records.' }),
    isNull: t.boolean({ description: 'Refers to none (true) or to any (false).' }),
  }),
});

export const TextComparator = builder.inputType('TextComparator', {
  description: 'Compares a short text, as it is stored. Several conditions hold together.',
  fields: (t) => ({
    eq: t.string({ description: 'Is this one.' }),
    in: t.stringList({ description: 'Is one of these.' }),
    isNull: t.boolean({ description: 'Is empty (true) or not (false).' }),
  }),
});

/** Declares the comparator of an enum. */
export function comparatorOf<Value extends string>(
  name: string,
  type: PothosSchemaTypes.EnumRef<Types, Value, Value>,
) {
  return builder.inputType(`${name}Comparator`, {
    description: `Compares a \`${name}\`. Several conditions hold together.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'Is this one.' }),
      in: t.field({ type: [type], description: 'Is one of these.' }),
      isNull: t.boolean({ description: 'Is empty (true) or not (false).' }),
    }),
  });
}

export const DateTimeComparator = builder.inputType('DateTimeComparator', {
  description: 'Compares an instant.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At or after.' }),
    lt: t.field({ type: 'DateTime', description: 'Before.' }),
  }),
});

export const DateComparator = builder.inputType('DateComparator', {
  description: 'Compares a civil day.',
  fields: (t) => ({
    gte: t.field({ type: 'Date', description: 'On or after.' }),
    lte: t.field({ type: 'Date', description: 'On or before.' }),
    isNull: t.boolean({ description: 'Is empty (true) or not (false).' }),
  }),
});

type Maybe<Value> = Value | null | undefined;
interface Compared {
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
  readonly isNull?: Maybe<boolean>;
  readonly gte?: Maybe<number | string>;
  readonly lt?: Maybe<number | string>;
  readonly lte?: Maybe<number | string>;
}

/** The conditions of a comparator on a reference column. */
export function comparesId(column: string, type: string, compared: Maybe<Compared>): Fragment[] {
  if (!compared) return [];
  const ids = [...(compared.eq != null ? [compared.eq] : []), ...(compared.in ?? [])];
  const asked = compared.eq != null || compared.in != null;
  const keys = keysOf(ids, type);
  // One is an equality: what is sorted behind it in an index stays sorted.
  const one = keys.length === 1 ? fragment`${keys[0]}::uuid` : fragment`ANY(${keys}::uuid[])`;
  const within = asked ? [fragment`${raw(column)} = ${one}`] : [];
  return [...within, ...emptiness(column, compared)];
}

/** The conditions of a comparator on a column of words. */
export function comparesText(column: string, compared: Maybe<Compared>): Fragment[] {
  if (!compared) return [];
  const equal = compared.eq != null ? [fragment`${raw(column)} = ${compared.eq}`] : [];
  const within = compared.in != null ? [fragment`${raw(column)} = ANY(${compared.in}::text[])`] : [];
  return [...equal, ...within, ...emptiness(column, compared)];
}

/** The conditions of a comparator on a column of instants. */
export function comparesInstant(column: string, compared: Maybe<Compared>): Fragment[] {
  if (!compared) return [];
  const from = compared.gte != null ? [fragment`${raw(column)} >= ${new Date(compared.gte)}`] : [];
  const until = compared.lt != null ? [fragment`${raw(column)} < ${new Date(compared.lt)}`] : [];
  return [...from, ...until];
}

/** The conditions of a comparator on a column of days. */
export function comparesDay(column: string, compared: Maybe<Compared>): Fragment[] {
  if (!compared) return [];
  const from = compared.gte != null ? [fragment`${raw(column)} >= ${compared.gte}::date`] : [];
  const until = compared.lte != null ? [fragment`${raw(column)} <= ${compared.lte}::date`] : [];
  return [...from, ...until, ...emptiness(column, compared)];
}

function emptiness(column: string, { isNull }: Compared): Fragment[] {
  if (isNull == null) return [];
  return [raw(`${column} IS ${isNull ? '' : 'NOT '}NULL`)];
}
