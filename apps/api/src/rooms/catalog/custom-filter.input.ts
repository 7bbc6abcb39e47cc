import { builder, type SchemaTypes } from '../../graphql/builder.ts';
import { DateComparator, IdComparator } from '../../graphql/comparators.ts';
import { MoneyInput } from '../../graphql/scalars.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

const isEmpty = 'Is empty (true) or not (false).';

const CustomTextComparator = builder.inputType('CustomTextComparator', {
  description:
    'Compares a text whatever its case, width and kana. A phone number is compared by its digits. Several conditions hold together.',
  fields: (t) => ({
    contains: t.string({
      description: 'Holds this; of a phone number, ends with these four digits or more.',
    }),
    eq: t.string({ description: 'Is this one.' }),
    isNull: t.boolean({ description: isEmpty }),
  }),
});

const NumberComparator = builder.inputType('NumberComparator', {
  description: 'Compares a number. Several conditions hold together.',
  fields: (t) => ({
    gte: t.float({ description: 'This or more.' }),
    lte: t.float({ description: 'This or less.' }),
    isNull: t.boolean({ description: isEmpty }),
  }),
});

const MoneyComparator = builder.inputType('MoneyComparator', {
  description:
    'Compares an amount with amounts of its own currency; one of another is neither more nor less. Several conditions hold together.',
  fields: (t) => ({
    gte: t.field({ type: MoneyInput, description: 'This or more.' }),
    lte: t.field({ type: MoneyInput, description: 'This or less, of the same currency as `gte`.' }),
    isNull: t.boolean({ description: isEmpty }),
  }),
});

const BooleanComparator = builder.inputType('BooleanComparator', {
  description: 'Compares yes and no. Several conditions hold together.',
  fields: (t) => ({
    eq: t.boolean({ description: 'Is yes (true) or no (false); what is empty is neither.' }),
    isNull: t.boolean({ description: isEmpty }),
  }),
});

const ChoiceComparator = builder.inputType('ChoiceComparator', {
  description:
    'Compares what was chosen, by the keys of the choices; one that is no longer offered still finds what holds it. Several conditions hold together.',
  fields: (t) => ({
    in: t.stringList({ description: 'Any of these is chosen.' }),
    notIn: t.stringList({ description: 'None of these is chosen; what is empty has none.' }),
    isNull: t.boolean({ description: isEmpty }),
  }),
});

export const CustomFieldFilter = builder.inputType('CustomFieldFilter', {
  description: 'Compares a custom field by the one comparator of its type.',
  fields: (t) => ({
    fieldId: t.id({ required: true, description: 'A custom field in use, of the records that are listed.' }),
    text: t.field({ type: CustomTextComparator, description: 'Of a text, phone, e-mail or web address.' }),
    number: t.field({ type: NumberComparator, description: 'Of a number.' }),
    money: t.field({ type: MoneyComparator, description: 'Of an amount.' }),
    date: t.field({ type: DateComparator, description: 'Of a day.' }),
    boolean: t.field({ type: BooleanComparator, description: 'Of yes or no.' }),
    choice: t.field({ type: ChoiceComparator, description: 'Of a select or multi-select.' }),
    member: t.field({ type: IdComparator, description: 'Of a member.' }),
  }),
});

/** The custom field that an order may name in place of a field of its own. */
export const customOrderField = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) =>
  t.id({
    description:
      'A custom field to sort by in place of `field`: choices in their order, members by name, amounts within their currency; records without a value last.',
  });
