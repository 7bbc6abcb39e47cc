import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { pendingMigrations } from '../database/migrate.ts';

/** `/health/live`: the process answers. `/health/ready`: the database answers too and is migrated. */
export function serveHealth(server: FastifyInstance, ownerPool: Database['pool']): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      const pending = await pendingMigrations(ownerPool);
      if (pending.length === 0) return { status: 'ready' };
      return reply.status(503).send({ status: 'migrating', pending });
    } catch {
      return reply.status(503).header('retry-after', '2').send({ status: 'database does not answer' });
    }
  });
}
