import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The part of the schema that the client's documents touch, as the introspection Graphcache reads: what a field leads to,
 * which types an abstract type stands for, and which have no key. The whole schema would cost the first load more than the cache itself.
 */
export const plugin: PluginFunction = (schema, documents) => {
  const used = new Map<string, Set<string>>();
  const info = new TypeInfo(schema);
  for (const { document } of documents) {
    if (document === undefined) continue;
    visit(
      document,
      visitWithTypeInfo(info, {
        Field() {
          const parent = info.getParentType();
          const field = info.getFieldDef();
          if (parent && field && !field.name.startsWith('__')) fieldsOf(used, parent.name).add(field.name);
        },
      }),
    );
  }
  const introspection = { ...rootsOf(schema), types: typesOf(schema, used) };
  return `${JSON.stringify({ __schema: introspection, withoutId: withoutId(schema, used) })}\n`;
};

/** Objects that have no id of their own: the cache keeps them inside what holds them. */
function withoutId(schema: GraphQLSchema, used: ReadonlyMap<string, unknown>): readonly string[] {
  const roots = Object.values(rootsOf(schema)).map((root) => root?.name);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => [type, ...type.getInterfaces()].some(({ name }) => used.has(name)))
    .filter((type) => !roots.includes(type.name) && !('id' in type.getFields()))
    .map(({ name }) => name)
    .toSorted();
}

function fieldsOf(used: Map<string, Set<string>>, type: string): Set<string> {
  const known = used.get(type) ?? new Set();
  used.set(type, known);
  return known;
}

const rootsOf = (schema: GraphQLSchema) => ({
  queryType: nameOf(schema.getQueryType()),
  mutationType: nameOf(schema.getMutationType()),
  subscriptionType: nameOf(schema.getSubscriptionType()),
});

const nameOf = (type: GraphQLNamedType | null | undefined) => (type ? { name: type.name } : null);

/** Types in the order of their names, so that the file changes only when a document does. */
function typesOf(schema: GraphQLSchema, used: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return all
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((type): readonly object[] => {
      if (isUnionType(type)) return [abstractType('UNION', type.name, schema.getPossibleTypes(type), [])];
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const names = inheritedFields(schema, type.name, used);
      const fields = Object.values(type.getFields())
        .filter((field) => names.has(field.name))
        .map((field) => ({ name: field.name, type: neverAbsent(field.type), args: [] }));
      if (isInterfaceType(type))
        return [abstractType('INTERFACE', type.name, schema.getPossibleTypes(type), fields)];
      if (fields.length === 0 && type.getInterfaces().length === 0) return [];
      return [{ kind: 'OBJECT', name: type.name, fields, interfaces: type.getInterfaces().map(nameOf) }];
    });
}

const abstractType = (
  kind: string,
  name: string,
  possible: readonly GraphQLNamedType[],
  fields: readonly object[],
) => ({
  kind,
  name,
  fields,
  interfaces: [],
  possibleTypes: possible.map(nameOf),
});

/** A field asked of an interface is asked of each of its objects, and the cache looks it up there. */
function inheritedFields(
  schema: GraphQLSchema,
  name: string,
  used: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const type = schema.getType(name);
  const parents = isObjectType(type) ? type.getInterfaces().map((parent) => parent.name) : [];
  return new Set([name, ...parents].flatMap((each) => [...(used.get(each) ?? [])]));
}

/**
 * To the cache no field may be absent: what it has not read is asked for, never made up as null, for null says here that there
 * is none. Only lists and the named type behind them matter.
 */
function neverAbsent(type: GraphQLOutputType): object {
  if (isNonNullType(type)) return neverAbsent(type.ofType);
  if (isListType(type)) return nonNull({ kind: 'LIST', ofType: neverAbsent(type.ofType) });
  // What leads nowhere needs no name.
  if (isLeafType(type)) return nonNull({ kind: 'SCALAR', name: 'Any' });
  return nonNull({
    kind: isUnionType(type) ? 'UNION' : isInterfaceType(type) ? 'INTERFACE' : 'OBJECT',
    name: type.name,
  });
}

const nonNull = (type: object) => ({ kind: 'NON_NULL', ofType: type });
