import { constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A smaller answer travels in one packet anyway. */
const WORTH_LENGTH = 1_000;

/** An answer is made once and read once, and 30 kB take a third of a millisecond: less than the way to a thread and back. */
const OPTIONS = { level: constants.Z_BEST_SPEED };

/** Sends a text as gzip to whoever takes it; to be named as the `onSend` of a route. What is streamed stays as it is. */
export async function compressAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  reply.header('vary', 'accept-encoding');
  if (typeof payload !== 'string' || payload.length < WORTH_LENGTH || !takesGzip(request)) return payload;
  reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return gzipSync(payload, OPTIONS);
}

function takesGzip({ headers }: FastifyRequest): boolean {
  const accepted = String(headers['accept-encoding'] ?? '').split(',');
  return accepted.some((each) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/.test(each));
}
