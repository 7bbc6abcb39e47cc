import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { problemOf } from '../platform/http/problem.ts';
import { NotAuthorized } from './builder.ts';

// What Apollo itself says of a document or its variables before anything runs.
const CLIENT_FAULTS: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Told of what nobody expected, under the reference that the client sees. */
export type ReportBug = (reference: string, error: unknown) => void;

/**
 * What a client learns of an error: all of what it did wrong, nothing of what we did wrong but a reference.
 * HTTP and WebSocket answers pass through here alike.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportBug,
  reach: { readonly mayHaveChanged?: boolean } = {},
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof NotAuthorized) {
    return { ...formatted, message: cause.message, extensions: { code: cause.code } };
  }
  const fromClient =
    CLIENT_FAULTS.has(String(formatted.extensions?.code)) ||
    (cause instanceof GraphQLError && cause.originalError === undefined);
  if (fromClient) {
    const { code = 'BAD_USER_INPUT', parameters } = formatted.extensions ?? {};
    return { ...formatted, extensions: parameters ? { code, parameters } : { code } };
  }
  const { code, message, reference, retryAfter } = problemOf(cause, report, reach);
  const place = formatted.path ? { path: formatted.path } : {};
  const waiting = code === 'TOO_MANY_REQUESTS' ? { retryAfter } : {};
  return { message, ...place, extensions: reference ? { code, reference } : { code, ...waiting } };
}
