import {
  astFromValue,
  type GraphQLField,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isLeafType,
  print,
} from 'graphql';
import { type Choices, valueFor } from './generate-values.ts';

type Field = GraphQLField<unknown, unknown>;

/** The fields of a type that need nothing said, then, as deep as wanted, those behind them. Of alternatives one stands for all. */
export function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  choices: Choices,
  variant = 0,
): string {
  if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType) {
    const possible = schema.getPossibleTypes(type).filter(({ name }) => !name.endsWith('Error'));
    const errors = schema.getPossibleTypes(type).length > possible.length;
    const chosen = possible[variant % possible.length];
    return [
      '__typename',
      ...(errors ? ['... on Error { code message path }'] : []),
      ...(chosen
        ? [`... on ${chosen.name} { ${selectionOf(schema, chosen, depth, choices, variant)} }`]
        : []),
    ].join(' ');
  }
  if (!(type instanceof GraphQLObjectType)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [call(field, choices)];
    if (depth === 0) return [];
    return [`${call(field, choices)} { ${selectionOf(schema, named, depth - 1, choices, variant)} }`];
  });
  return ['__typename', ...parts].join(' ');
}

/** A field with the arguments it needs, and the page's size where it has one. */
export function call(field: Field, choices: Choices, all = false): string {
  const given = field.args
    .filter(
      (argument) =>
        argument.name === 'first' ||
        `${argument.type}`.endsWith('!') ||
        (all && !['last', 'after', 'before'].includes(argument.name)),
    )
    .map((argument) => {
      const value = valueFor(argument.type, argument, [argument.name], choices);
      const literal = astFromValue(value, argument.type);
      return `${argument.name}: ${literal ? print(literal) : 'null'}`;
    });
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

/** A place in the schema: a field of a type, and the shortest way to it from the root. */
export interface Coordinate {
  readonly name: string;
  readonly field: Field;
  readonly way: readonly string[];
}

/** Every field that leads to an object, with a shortest way to it over lists and pages: no id has to be known. */
export function coordinatesOf(schema: GraphQLSchema, choices: Choices): readonly Coordinate[] {
  const root = schema.getQueryType();
  if (!root) return [];
  const ways = new Map<string, readonly string[]>([[root.name, []]]);
  const found: Coordinate[] = [];
  const waiting: GraphQLObjectType[] = [root];
  for (const type of waiting) {
    const way = ways.get(type.name) ?? [];
    const fields = Object.values(type.getFields()).sort((a, b) => needs(a) - needs(b));
    for (const field of fields) {
      const named = getNamedType(field.type);
      if (isLeafType(named)) continue;
      found.push({ name: `${type.name}.${field.name}`, field, way });
      const isAbstract = named instanceof GraphQLInterfaceType || named instanceof GraphQLUnionType;
      const possible = isAbstract ? schema.getPossibleTypes(named) : [named as GraphQLObjectType];
      for (const next of possible) {
        if (ways.has(next.name)) continue;
        ways.set(next.name, [...way, call(field, choices), ...(isAbstract ? [`... on ${next.name}`] : [])]);
        waiting.push(next);
      }
    }
  }
  return found;
}

/** A field that asks for an id stands behind one that asks for nothing. */
function needs(field: Field): number {
  return field.args.some(({ type }) => `${type}`.endsWith('ID!') || `${type}` === '[ID!]!') ? 1 : 0;
}

/** The document that goes a coordinate's way and reads what stands there. */
export function documentOf(
  schema: GraphQLSchema,
  { field, way }: Coordinate,
  depth: number,
  choices: Choices,
  variant = 0,
): string {
  const here = `${call(field, choices)} { ${selectionOf(schema, getNamedType(field.type), depth, choices, variant)} }`;
  return `{ ${way.reduceRight((inner, step) => `${step} { ${inner} }`, here)} }`;
}
