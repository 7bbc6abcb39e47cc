import type { FactField, FactSchema } from '@mikomi/domain/catalog';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { OfferedOption } from './facts/fact.ts';
import type { RuleRecord as RecordName } from './facts/rule-record.ts';

export const RuleRecord = builder.enumType('RuleRecord', {
  description: 'What a rule is about.',
  values: described<RecordName>({
    LEAD: 'Leads, with their contact and company.',
    CONTACT: 'Contacts, with their company.',
    COMPANY: 'Companies.',
  }),
});

const RuleFieldType = builder.enumType('RuleFieldType', {
  description: 'What a field of a rule holds.',
  values: {
    TEXT: { value: 'text', description: 'Words, compared whatever their case, width and kana.' },
    NUMBER: { value: 'number', description: 'A number.' },
    MONEY: { value: 'money', description: 'Minor units of `currency`.' },
    DAY: { value: 'day', description: 'A civil day.' },
    INSTANT: { value: 'instant', description: 'A moment.' },
    BOOLEAN: { value: 'boolean', description: 'Yes or no.' },
    CHOICE: { value: 'choice', description: 'One key.' },
    CHOICES: { value: 'choices', description: 'A set of keys.' },
    ROWS: { value: 'rows', description: 'Child records with fields of their own.' },
  } as const,
});

/** A field as one reader is shown it. */
export interface ShownField {
  readonly name: string;
  readonly field: FactField;
  readonly locale: Locale;
}

const RuleOption = builder
  .objectRef<{ readonly option: OfferedOption; readonly locale: Locale }>('RuleOption')
  .implement({
    description: 'One thing that a choice may be.',
    authScopes: { member: true },
    fields: (t) => ({
      key: t.string({ description: 'As rules name it.', resolve: ({ option }) => option.key }),
      label: t.string({
        description: 'In the viewer’s language.',
        resolve: ({ option, locale }) => labelIn(option.label, locale),
      }),
      inUse: t.boolean({
        description: 'Whether it is offered; rules that name another one keep it.',
        resolve: ({ option }) => option.inUse,
      }),
    }),
  });

export const RuleField = builder.objectRef<ShownField>('RuleField').implement({
  description: 'What a rule may ask of a record.',
  authScopes: { member: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As rules name it.' }),
    label: t.string({
      description: 'In the viewer’s language.',
      resolve: ({ field, locale }) => labelIn(field.label, locale),
    }),
    type: t.field({
      type: RuleFieldType,
      description: 'What it holds.',
      resolve: ({ field }) => field.type,
    }),
    currency: t.field({
      type: 'CurrencyCode',
      nullable: true,
      description: 'Of an amount.',
      resolve: ({ field }) => (field.type === 'money' ? field.currency : null),
    }),
    options: t.field({
      type: [RuleOption],
      nullable: true,
      description: 'What a choice may be, those in use first; null where any key will do.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ field, locale }) =>
        'options' in field && field.options
          ? (field.options as readonly OfferedOption[]).map((option) => ({ option, locale }))
          : null,
    }),
  }),
});

/** The fields of a schema as a reader is shown them. */
export function shownFields(schema: FactSchema, locale: Locale): ShownField[] {
  return Object.entries(schema).map(([name, field]) => ({ name, field, locale }));
}

builder.objectField(RuleField, 'rows', (t) =>
  t.field({
    type: [RuleField],
    nullable: true,
    description: 'The fields of child records.',
    complexity: { field: 1, multiplier: 2 },
    resolve: ({ field, locale }) => (field.type === 'rows' ? shownFields(field.rows, locale) : null),
  }),
);
