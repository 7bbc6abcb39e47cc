import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { MADE_FROM, TOUCHES } from './touches.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../api/schema.graphql'), 'utf8'));
const isShown = (name: string) => {
  const type = schema.getType(name) ?? schema.getType(`${name}Connection`);
  return isObjectType(type) || isAbstractType(type) || name in (schema.getQueryType()?.getFields() ?? {});
};

test('of every mutation it is known what it touches', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(Object.keys(TOUCHES).toSorted()).toEqual(mutations.toSorted());
});

test('every type that is named exists', () => {
  const named = [...Object.values(TOUCHES).flat(), ...Object.entries(MADE_FROM).flat(2)];
  expect(named.filter((name) => !isShown(name))).toEqual([]);
});

test('a mutation that touches any touches the records that it answers', () => {
  const names = Object.keys(TOUCHES).filter((name) => TOUCHES[name as keyof typeof TOUCHES].length > 0);
  const missing = names.flatMap((name) => {
    const payload = schema.getType(`${name[0]?.toUpperCase()}${name.slice(1)}Payload`);
    const answered = isObjectType(payload) ? Object.values(payload.getFields()) : [];
    const touched: readonly string[] = TOUCHES[name as keyof typeof TOUCHES] ?? [];
    const types = answered.map(({ type }) => String(type).replace(/[[\]!]/g, ''));
    return types
      .filter((type) => isObjectType(schema.getType(type)) && 'id' in fieldsOf(type))
      .filter((type) => !touched.some((one) => one === type || MADE_FROM[type]?.includes(one)))
      .map((type) => `${name} answers a ${type}`);
  });
  expect(missing).toEqual([]);
});

function fieldsOf(name: string): object {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}
