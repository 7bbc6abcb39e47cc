import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { pendingMigrations } from '../database/migrate.ts';

/** For so long an answer is as good as new: anybody may ask, as often as they like. */
const GOOD_FOR_MS = 1000;

interface Readiness {
  readonly status: 200 | 503;
  readonly said: object;
}

/** `/health/live`: the process answers. `/health/ready`: the database answers too and is migrated. */
export function serveHealth(
  server: FastifyInstance,
  ownerPool: Database['pool'],
  now: () => number = Date.now,
): void {
  let last: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const at = now();
    if (!last || Math.abs(at - last.at) >= GOOD_FOR_MS) last = { at, answer: readiness(ownerPool) };
    const { status, said } = await last.answer;
    if (status === 503) reply.header('retry-after', '2');
    return reply.status(status).send(said);
  });
}

async function readiness(ownerPool: Database['pool']): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(ownerPool);
    if (pending.length === 0) return { status: 200, said: { status: 'ready' } };
    return { status: 503, said: { status: 'migrating', pending } };
  } catch {
    return { status: 503, said: { status: 'database does not answer' } };
  }
}
