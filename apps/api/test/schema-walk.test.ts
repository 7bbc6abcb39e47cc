import { getNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { restrictedNames } from '../src/graphql/restricted.ts';
import {
  mutations,
  objectTypes,
  prismaModelOf,
  queries,
  type Rule,
  ruleOf,
  subscriptions,
} from './schema-walk/rules.ts';

// Made from the schema itself: what is new tomorrow is walked tomorrow. What the rules do is seen in schema-walk/.

const rootFields = [...queries, ...mutations, ...subscriptions];
const states = (rule: Rule | undefined) => rule !== undefined && Object.keys(rule).length === 1;

describe('every type and root field', () => {
  test('states who may reach it, by one rule', () => {
    expect(rootFields.length + objectTypes.length).toBeGreaterThan(250);
    const without = [...rootFields, ...objectTypes].filter((one) => !states(ruleOf(one)));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('is for members alone where it is a record', () => {
    const records = objectTypes.filter(prismaModelOf);
    expect(records.length).toBeGreaterThan(20);
    const open = records.filter((type) => !/^(member|right)$/.test(Object.keys(ruleOf(type) ?? {})[0] ?? ''));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('reaches restricted records through who may see them, never by a relation of Prisma', () => {
    const names = restrictedNames();
    expect(names.length).toBeGreaterThan(4);
    const around = objectTypes.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => 'pothosPrismaRelationField' in field.extensions)
        .filter((field) => names.includes(recordBehind(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(around).toEqual([]);
  });

  test('that is open to everybody is one of a few', () => {
    const open = rootFields.filter((field) => ruleOf(field)?.public).map(({ name }) => name);
    expect(open).toEqual(expect.arrayContaining(['viewer', 'invitation']));
    expect(open.length).toBeLessThan(6);
  });
});

/** The record that a field leads to, straight or through a page of a list. */
function recordBehind(type: Parameters<typeof getNamedType>[0]): string {
  return getNamedType(type)?.name.replace(/Connection$|Edge$/, '') ?? '';
}
