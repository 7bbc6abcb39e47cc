import { randomBytes } from 'node:crypto';
import { hooks, judgePassword } from '../compose.ts';
import type { Env } from '../env.ts';
import type { TransactionHooks } from '../platform/context.ts';
import { type Database, openDatabase, openOwnerPool } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import {
  type Authentication,
  createAuthentication,
  type PasswordReset,
} from '../platform/http/authentication.ts';
import { migrateQueue } from '../platform/jobs/worker.ts';
import { type Reached, withOwner } from './with-database.ts';

/** The product without its server: for commands that do what the product does. */
export interface OpenProduct {
  readonly env: Env;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly hooks: TransactionHooks;
}

/** Opens the migrated product beside a running one or without, and closes it after the work. */
export function openProduct<Result>(
  work: (product: OpenProduct) => Promise<Result>,
  {
    sendPasswordReset = async () => {},
    ...reached
  }: Reached & { readonly sendPasswordReset?: (reset: PasswordReset) => Promise<void> } = {},
): Promise<Result> {
  return withOwner(async (_client, env, url) => {
    await migrate(url);
    const ownerPool = openOwnerPool(url, 2);
    await migrateQueue(ownerPool);
    const database = openDatabase({ url, maxConnections: 4, role: 'mikomi_app' });
    try {
      const authentication = createAuthentication({
        database,
        publicUrl: env.publicUrl,
        // No session is made here: nothing is signed.
        secret: env.secret ?? randomBytes(32).toString('hex'),
        rateLimited: false,
        judgePassword,
        sendPasswordReset,
      });
      return await work({ env, database, authentication, hooks });
    } finally {
      await database.close();
      await ownerPool.end();
    }
  }, reached);
}
