import { GraphQLObjectType } from 'graphql';
import { schema } from '../../src/compose.ts';
import { restrictedNames } from '../../src/graphql/restricted.ts';

/** Who may reach a type or a root field: one of these. */
export interface Rule {
  readonly public?: boolean;
  readonly person?: boolean;
  readonly member?: boolean;
  readonly right?: string;
}

interface Ruled {
  readonly extensions: object;
}

/** The rule that a type or field states in the code. */
export function ruleOf(ruled: Ruled | undefined): Rule | undefined {
  return (ruled?.extensions as { pothosOptions?: { authScopes?: Rule } } | undefined)?.pothosOptions
    ?.authScopes;
}

/** The table behind a type that is a record. */
export function prismaModelOf({ extensions }: Ruled): string | undefined {
  return (extensions as { pothosPrismaModel?: string }).pothosPrismaModel;
}

export const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
export const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});

const roots: readonly unknown[] = [
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
];

/** Every object type but the roots. */
export const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    type instanceof GraphQLObjectType && !type.name.startsWith('__') && !roots.includes(type),
);

/** The table of a type. */
export function tableNamed(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
}

/** The tables of the restricted types. */
export const restrictedTables = () => restrictedNames().map(tableNamed);
