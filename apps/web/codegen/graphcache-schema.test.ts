import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fullSchema } from '../src/app/graph/full-schema.ts';
import { plugin } from './graphcache-schema.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Money { amount: Int! currency: String! }
  type Lead implements Node { id: ID! title: String! secret: String value: Money }
  interface Error { code: String! }
  type Refused implements Error { code: String! }
  union Result = Lead | Refused
  type Query { lead: Lead node: Node }
  type Mutation { change: Result! }
`);

async function printed(document: string) {
  const output = await plugin(schema, [{ document: parse(document) }], {});
  const short = JSON.parse(String(output));
  // What is written is what a client makes of it.
  return { withoutId: short.withoutId, ...fullSchema(short) };
}

test('only what documents touch is carried', async () => {
  const { __schema } = await printed('{ lead { id title } }');
  const lead = __schema.types.find(({ name }) => name === 'Lead');
  expect(lead?.fields.map(({ name }) => name)).toEqual(['id', 'title']);
});

test('what is asked of an interface is asked of its objects', async () => {
  const { __schema } = await printed('{ node { id } }');
  const lead = __schema.types.find(({ name }) => name === 'Lead');
  expect(lead?.fields.map(({ name }) => name)).toEqual(['id']);
});

test('a record is known by its id even where a document forgets to ask for it', async () => {
  const { withoutId } = await printed('{ lead { title value { amount } } }');
  expect(withoutId).toEqual(['Money']);
});

test('a union knows its members', async () => {
  const { __schema } = await printed('mutation { change { ... on Refused { code } } }');
  const result = __schema.types.find(({ name }) => name === 'Result');
  expect(result?.possibleTypes).toEqual([{ name: 'Lead' }, { name: 'Refused' }]);
});

test('a refusal read through its interface has no key either', async () => {
  const { withoutId } = await printed('mutation { change { ... on Error { code } } }');
  expect(withoutId).toEqual(['Refused']);
});

test('nothing may be absent: what was not read is no null', async () => {
  const { __schema } = await printed('{ lead { secret } node { id } }');
  const of = (type: string) => __schema.types.find(({ name }) => name === type);
  expect(of('Query')?.fields[0]?.type.kind).toBe('NON_NULL');
  expect(of('Lead')?.fields[1]?.type).toEqual({
    kind: 'NON_NULL',
    ofType: { kind: 'SCALAR', name: 'Any' },
  });
});
