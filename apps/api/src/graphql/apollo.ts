import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.ts';
import { judgeOperations } from './cost.ts';
import { MAX_TOKENS } from './limits.ts';
import { maskError, type ReportBug } from './mask-error.ts';
import { refuseUnstorableText } from './storable-text.ts';
import { limitAliasesAndDirectives } from './validation-rules.ts';

/** The GraphQL engine with every limit said aloud. */
export function createApollo(
  schema: GraphQLSchema,
  server: FastifyInstance,
  report: ReportBug,
): ApolloServer<GraphContext> {
  const ofMutations = new WeakSet<object>();
  return new ApolloServer<GraphContext>({
    schema,
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 5 },
    validationRules: [limitAliasesAndDirectives, refuseUnstorableText],
    formatError: (formatted, error) =>
      maskError(formatted, error, report, { mayHaveChanged: ofMutations.has(error as object) }),
    // Pretty printing costs as much as the resolvers of a list.
    stringifyResult: (value) => JSON.stringify(value),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      judgeOperations(schema),
      errorsOfMutations((error) => ofMutations.add(error)),
      fastifyApolloDrainPlugin(server),
    ],
  });
}

/** Tells of every error that ended a mutation or a part of it: something may have been changed before. */
function errorsOfMutations(note: (error: object) => void): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ operation, errors }) => {
        if (operation?.operation === 'mutation') for (const error of errors) note(error);
      },
    }),
  };
}
