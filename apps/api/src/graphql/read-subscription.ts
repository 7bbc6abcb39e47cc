import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { GraphContext } from './context.ts';
import { costOf } from './cost.ts';
import { MAX_TOKENS } from './limits.ts';
import { type PersistedDocuments, resolveDocument } from './persisted-documents.ts';
import { limitAliasesAndDirectives } from './validation-rules.ts';

interface SubscribeMessage {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Reads what a socket asks to be told: one subscription within the limits of HTTP, or what is wrong with it. */
export function readSubscription(
  schema: GraphQLSchema,
  message: SubscribeMessage,
  asked: {
    readonly context: GraphContext;
    readonly freeText: boolean;
    readonly documents: PersistedDocuments;
  },
): ExecutionArgs | readonly GraphQLError[] {
  const body = { query: message.query || undefined, extensions: message.extensions ?? {} };
  const problem = resolveDocument(body, asked.documents, asked.freeText);
  if (problem) return [refused(problem, problem)];
  const variableValues = message.variables ?? {};
  const operationName = message.operationName ?? null;
  try {
    const document = parse(body.query ?? '', { maxTokens: MAX_TOKENS });
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refused('A socket carries subscriptions. Send this over HTTP.', 'BAD_USER_INPUT')];
    const errors = validate(schema, document, [...specifiedRules, limitAliasesAndDirectives], {
      maxErrors: 5,
      hideSuggestions: true,
    });
    if (errors.length > 0) return errors;
    costOf(schema, { document, operation, variables: variableValues, context: asked.context });
    return { schema, document, variableValues, operationName, contextValue: asked.context };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function refused(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
