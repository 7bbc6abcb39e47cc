import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/compose.ts';
import { mutations, objectTypes, prismaModelOf, queries } from '../schema-walk/rules.ts';

interface Place {
  readonly name: string;
  readonly description: string | null | undefined;
  readonly type?: GraphQLType;
}

const OUR_OWN = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

/** Every place of the schema with what it says of itself. */
const places: readonly Place[] = OUR_OWN.flatMap((type): Place[] => {
  const at = ({ name, ...place }: Place): Place => ({ ...place, name: `${type.name}.${name}` });
  if (isEnumType(type))
    return [type, ...type.getValues().map(({ name, description }) => at({ name, description }))];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(at)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    at(field),
    ...field.args.map((arg) => at({ ...arg, name: `${field.name}(${arg.name})` })),
  ]);
  return [type, ...fields];
});

function isList(type: GraphQLType | undefined): boolean {
  return type instanceof GraphQLNonNull ? isList(type.ofType) : type instanceof GraphQLList;
}

/** What belongs to one record and is read with it. */
const PARTS = [
  'ContactPoint',
  'Consent',
  'ProductLine',
  'Touch',
  'DealLine',
  'DealCredit',
  'DealAdjustment',
  'ImportFile',
  'ImportRow',
  'Inlet',
  'Arrival',
];
/** What only its own member reads, in a list of theirs. */
const OWN = ['ApiToken', 'Notification'];

describe('the schema', () => {
  test('describes every type, field, argument and value', () => {
    const silent = places.filter(({ description }) => !description?.trim()).map(({ name }) => name);
    // A mutation's one input is described by its type.
    expect(silent.filter((name) => !/^Mutation\.\w+\(input\)$/.test(name))).toEqual([]);
    expect(places.length).toBeGreaterThan(1500);
  });

  test('has an enum where a text is one of some words', () => {
    const words = /`[A-Z][A-Z_]+`,? (or|and) `|`[A-Z][A-Z_]+`, `[A-Z]/;
    const texts = places.filter(
      ({ type, description }) =>
        type && getNamedType(type).name === 'String' && words.test(description ?? ''),
    );
    expect(texts.map(({ name }) => name)).toEqual([]);
  });

  test('bounds every list of records, by a number or by pages', () => {
    const lists = [
      ...queries,
      ...objectTypes.filter(prismaModelOf).flatMap((type) => Object.values(type.getFields())),
    ]
      .filter(({ type }) => isList(type))
      .filter(({ type }) => isObjectType(getNamedType(type)));
    expect(lists.length).toBeGreaterThan(15);
    expect(
      lists.filter(({ description }) => !/at most/i.test(description ?? '')).map(({ name }) => name),
    ).toEqual([]);
  });

  test('finds every record by its id', () => {
    const records = objectTypes.filter(prismaModelOf);
    const without = records.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(without.map(({ name }) => name).toSorted()).toEqual([...PARTS, ...OWN].toSorted());
  });

  test('calls the record that a mutation is named after `id`, and what is gone `deletedId`', () => {
    const strange = mutations.flatMap((field) => {
      const [, record = ''] = /^(?!create|invite)[a-z]+([A-Z]\w*?)(To\w+|Role)?$/.exec(field.name) ?? [];
      const input = getNamedType(field.args[0]?.type as GraphQLType);
      const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      const own = `${record[0]?.toLowerCase()}${record.slice(1)}Id`;
      return fields.includes(own) ? [`${field.name}(${own})`] : [];
    });
    expect(strange).toEqual([]);
    const gone = objectTypes.filter(({ name }) =>
      /^(Delete|Revoke)(Activity|FollowUp|Team|ApiToken)Payload$/.test(name),
    );
    expect(gone.map((type) => 'deletedId' in type.getFields())).toEqual(gone.map(() => true));
  });
});
