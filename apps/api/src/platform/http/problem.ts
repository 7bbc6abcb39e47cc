import type { FastifyReply } from 'fastify';
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

/** What a request did wrong is told; of what is wrong on our side, a reference; of a database that is away, when to come back. */
export function problemOf(thrown: unknown, report: (reference: string, error: unknown) => void): Problem {
  if (thrown instanceof AskedTooMuch) {
    const { message, retryAfter } = thrown;
    return { status: 429, code: 'TOO_MANY_REQUESTS', message, retryAfter };
  }
  const error = (thrown ?? {}) as Thrown;
  if (error.statusCode !== undefined && error.statusCode < 500)
    return { status: error.statusCode, code: 'BAD_REQUEST', message: String(error.message) };
  if (isOutage(error))
    return {
      status: 503,
      code: 'UNAVAILABLE',
      retryAfter: 2,
      message: 'The database does not answer. Nothing was changed; try again in a moment.',
    };
  const reference = newId();
  report(reference, thrown);
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    reference,
    message: `Something went wrong on our side. Nothing was changed; quote ${reference} when you report it.`,
  };
}

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
