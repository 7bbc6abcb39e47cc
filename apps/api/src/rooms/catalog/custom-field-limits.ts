import { type FieldConstraints, type FieldDefault, UNCONSTRAINED } from '@mikomi/domain/catalog';
import { builder } from '../../graphql/builder.ts';

const LEAST = 'The least: of numbers, or of amounts in minor units of the one currency.';
const MOST = 'The most, likewise.';
const DECIMALS = 'Of numbers: how many decimals at most.';
const FROM = 'Of days: the first.';
const UNTIL = 'Of days: the last.';
const LENGTH = 'Of texts: how many characters at most.';
const SHAPE =
  'Of texts: how they are written; 0 is a digit, L a letter, A either, all else stands for itself.';
const CURRENCIES = 'Of amounts: in which currencies; none for all.';
const CHOICES = 'Of several choices: how many at most.';

export const FieldConstraintsType = builder
  .objectRef<Partial<FieldConstraints>>('FieldConstraints')
  .implement({
    description: 'What the values of a custom field keep to beside its type; null holds nothing back.',
    authScopes: { member: true },
    fields: (t) => ({
      least: t.float({ nullable: true, description: LEAST, resolve: ({ least }) => least ?? null }),
      most: t.float({ nullable: true, description: MOST, resolve: ({ most }) => most ?? null }),
      decimals: t.int({ nullable: true, description: DECIMALS, resolve: ({ decimals }) => decimals ?? null }),
      from: t.field({ type: 'Date', nullable: true, description: FROM, resolve: ({ from }) => from ?? null }),
      until: t.field({
        type: 'Date',
        nullable: true,
        description: UNTIL,
        resolve: ({ until }) => until ?? null,
      }),
      length: t.int({ nullable: true, description: LENGTH, resolve: ({ length }) => length ?? null }),
      shape: t.string({ nullable: true, description: SHAPE, resolve: ({ shape }) => shape ?? null }),
      currencies: t.stringList({
        description: CURRENCIES,
        resolve: ({ currencies }) => [...(currencies ?? [])],
      }),
      choices: t.int({ nullable: true, description: CHOICES, resolve: ({ choices }) => choices ?? null }),
    }),
  });

export const FieldDefaultType = builder.objectRef<FieldDefault>('FieldDefault').implement({
  description: 'What a new record has in a custom field until somebody fills it otherwise: one of the three.',
  authScopes: { member: true },
  fields: (t) => ({
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'This value, in the form that `attributes` hold it in.',
      resolve: (given) => (given.kind === 'VALUE' ? given.value : null),
    }),
    daysFromToday: t.int({
      nullable: true,
      description: 'Of days: the one so many days after the record is made.',
      resolve: (given) => (given.kind === 'TODAY' ? given.plusDays : null),
    }),
    maker: t.boolean({
      description: 'Of members: whoever makes the record.',
      resolve: ({ kind }) => kind === 'MAKER',
    }),
  }),
});

export const FieldConstraintsInput = builder.inputType('FieldConstraintsInput', {
  description:
    'What the values of a custom field keep to beside its type; what is left out holds nothing back.',
  fields: (t) => ({
    least: t.float({ description: LEAST }),
    most: t.float({ description: MOST }),
    decimals: t.int({ description: DECIMALS }),
    from: t.field({ type: 'Date', description: FROM }),
    until: t.field({ type: 'Date', description: UNTIL }),
    length: t.int({ description: LENGTH }),
    shape: t.string({ description: SHAPE }),
    currencies: t.stringList({ description: CURRENCIES }),
    choices: t.int({ description: CHOICES }),
  }),
});

export const FieldDefaultInput = builder.inputType('FieldDefaultInput', {
  description: 'What a new record has in a custom field until somebody fills it otherwise: one of the three.',
  fields: (t) => ({
    value: t.field({ type: 'JSON', description: 'This value, in any form in which it may be entered.' }),
    daysFromToday: t.int({ description: 'Of days: the one so many days after the record is made.' }),
    maker: t.boolean({ description: 'Of members: whoever makes the record.' }),
  }),
});

/** Constraints as they were asked for; undefined where nothing was said of them. */
export function constraintsFrom(
  asked: typeof FieldConstraintsInput.$inferInput | null | undefined,
): FieldConstraints | undefined {
  if (!asked) return undefined;
  const said = Object.entries(asked).filter(([, limit]) => limit != null);
  return { ...UNCONSTRAINED, ...Object.fromEntries(said) };
}

/** A default as it was asked for; undefined where nothing was said of it, null to have none. */
export function defaultFrom(
  asked: typeof FieldDefaultInput.$inferInput | null | undefined,
): FieldDefault | null | undefined {
  if (!asked) return asked;
  if (asked.daysFromToday != null) return { kind: 'TODAY', plusDays: asked.daysFromToday };
  if (asked.maker) return { kind: 'MAKER' };
  return asked.value == null ? null : { kind: 'VALUE', value: asked.value as string };
}
