import type { ApolloServerPlugin } from '@apollo/server';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from './context.ts';
import { COMPLEXITY } from './limits.ts';
import { assertStorable } from './storable-text.ts';

/** An operation as it is about to run. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
}

/** What an operation costs, counted from its text and variables; one above the limits is refused before anything is read. */
export function costOf(schema: GraphQLSchema, asked: Asked): number {
  const { complexity, depth, breadth } = measure(schema, asked);
  const { limit } = COMPLEXITY;
  if (depth > limit.depth) throw tooMuch(`It nests ${depth} fields; at most ${limit.depth} are read.`);
  if (breadth > limit.breadth)
    throw tooMuch(`It selects ${breadth} fields; at most ${limit.breadth} are read.`);
  if (complexity > limit.complexity)
    throw tooMuch(`It costs ${complexity}, at most ${limit.complexity}; ask for smaller pages.`);
  return complexity;
}

function measure(schema: GraphQLSchema, { document, operation, variables, context }: Asked) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const running = { ...document, definitions: [operation, ...fragments] };
  try {
    return complexityFromQuery(running, { schema, ctx: context, variables: { ...variables } });
  } catch (error) {
    // Variables that do not fit: said here, because what can't be counted is not run.
    if (error instanceof GraphQLError) throw refusal(withoutHints(error.message), 'BAD_USER_INPUT');
    throw error;
  }
}

/** What might have been meant is for tools that read the schema. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean .*\?$/s, '');
}

function tooMuch(message: string): GraphQLError {
  return refusal(message, 'TOO_MUCH');
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Judges every operation over HTTP before it runs, and tells in `extensions.cost` what it cost of how much. */
export function judgeOperations(schema: GraphQLSchema): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => {
      let requested: number | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return;
          const variables = request.variables ?? {};
          assertStorable(variables);
          requested = costOf(schema, { document, operation, variables, context: contextValue });
        },
        willSendResponse: async ({ response: { body } }) => {
          if (requested === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested, limit: COMPLEXITY.limit.complexity },
          };
        },
      };
    },
  };
}
