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
import type { ShortSchema } from '../src/app/graph/full-schema.ts';

/**
 * The part of the schema that the client's documents touch, in the short form of `app/graph/full-schema.ts`: what a field leads
 * to, which types an abstract type stands for, and which have no key. The whole schema would cost the first load more than the cache itself.
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
  const short: ShortSchema = { roots: rootsOf(schema), types: typesOf(schema, used) };
  return `${JSON.stringify({ ...short, withoutId: withoutId(schema, used) })}\n`;
};

/** Objects that have no id of their own: the cache keeps them inside what holds them. */
function withoutId(schema: GraphQLSchema, used: ReadonlyMap<string, unknown>): readonly string[] {
  const roots: readonly (string | null)[] = Object.values(rootsOf(schema));
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

const rootsOf = (schema: GraphQLSchema): ShortSchema['roots'] => ({
  queryType: schema.getQueryType()?.name ?? null,
  mutationType: schema.getMutationType()?.name ?? null,
  subscriptionType: schema.getSubscriptionType()?.name ?? null,
});

/** Types in the order of their names, so that the file changes only when a document does. */
function typesOf(
  schema: GraphQLSchema,
  used: ReadonlyMap<string, ReadonlySet<string>>,
): ShortSchema['types'] {
  const all = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return all
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((type): ShortSchema['types'] => {
      if (isUnionType(type)) return [['UNION', type.name, namesOf(schema.getPossibleTypes(type)), {}]];
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const names = inheritedFields(schema, type.name, used);
      const asked = Object.values(type.getFields()).filter((field) => names.has(field.name));
      const fields = Object.fromEntries(asked.map((field) => [field.name, shortOf(field.type)]));
      if (isInterfaceType(type))
        return [['INTERFACE', type.name, namesOf(schema.getPossibleTypes(type)), fields]];
      if (asked.length === 0 && type.getInterfaces().length === 0) return [];
      return [['OBJECT', type.name, namesOf(type.getInterfaces()), fields]];
    });
}

const namesOf = (types: readonly GraphQLNamedType[]) => types.map(({ name }) => name);

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

/** What a field leads to: a type behind a `[` for each list of it, nothing where it leads nowhere. */
function shortOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return shortOf(type.ofType);
  if (isListType(type)) return `[${shortOf(type.ofType)}`;
  return isLeafType(type) ? '' : type.name;
}
