import type { FastifyReply } from 'fastify';
import { wasTakenBack } from '../change/taken-back.ts';
import { newId } from '../ids.ts';
import { AskedTooMuch } from './request-budget.ts';

/** Why a request got no answer of its own, as its sender may know it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What a bug is found by in our log. */
  readonly reference?: string;
  /** In so many seconds it may go well. */
  readonly retryAfter?: number;
}

interface Thrown {
  readonly code?: unknown;
  readonly statusCode?: number;
  readonly message?: string;
  readonly cause?: Thrown;
}

/**
 * What a request did wrong is told; of what is wrong on our side, a reference; of a database that is away, when to come back.
 * Where the request `mayHaveChanged` something, that nothing was is said only of what is known to have been taken back.
 */
export function problemOf(
  thrown: unknown,
  report: (reference: string, error: unknown) => void,
  { mayHaveChanged = false } = {},
): Problem {
  if (thrown instanceof AskedTooMuch) {
    const { message, retryAfter } = thrown;
    return { status: 429, code: 'TOO_MANY_REQUESTS', message, retryAfter };
  }
  const error = (thrown ?? {}) as Thrown;
  if (error.statusCode !== undefined && error.statusCode < 500)
    return { status: error.statusCode, code: 'BAD_REQUEST', message: String(error.message) };
  const isKnown = !mayHaveChanged || wasTakenBack(thrown);
  if (isOutage(error))
    return {
      status: 503,
      code: 'UNAVAILABLE',
      retryAfter: 2,
      message: `The database does not answer. ${isKnown ? 'Nothing was changed; try again in a moment.' : UNKNOWN_OUTCOME}`,
    };
  const reference = newId();
  report(reference, thrown);
  const outcome = isKnown ? 'Nothing was changed; quote' : `${UNKNOWN_OUTCOME} Quote`;
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    reference,
    message: `Something went wrong on our side. ${outcome} ${reference} when you report it.`,
  };
}

const UNKNOWN_OUTCOME =
  'Whether it was done is not known: look before you repeat it, or repeat it with the idempotency key that it had.';

/** Sends a problem in the shape of its address. */
export function sendProblem(reply: FastifyReply, problem: Problem, body: object): FastifyReply {
  if (problem.retryAfter !== undefined) reply.header('retry-after', String(problem.retryAfter));
  return reply.status(problem.status).send(body);
}

// Connections refused or cut; PostgreSQL's classes 08 (connection), 53 (resources) and 57P (shut down, starting); Prisma's words for them.
const OUTAGE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08|53|57P0[123]|P10(01|02|08|17)$)/;
const CUT = /^Connection terminated|timeout exceeded when trying to connect|connection timeout/i;

/** Whether the database is away rather than the code wrong; libraries wrap what they met as a cause. */
function isOutage(error: Thrown | undefined): boolean {
  if (!error) return false;
  const { code, message, cause } = error;
  return OUTAGE.test(String(code ?? '')) || CUT.test(String(message ?? '')) || isOutage(cause);
}
