import { join } from 'node:path';
import { background, hooks } from './compose.ts';
import type { Env } from './env.ts';
import { startRelay } from './platform/change/relay.ts';
import { type ConnectedDatabase, connect } from './platform/database/connect.ts';
import { serveHealth } from './platform/http/serve-health.ts';
import { createServer, listen } from './platform/http/server.ts';
import { enqueueHandlers, startWorker } from './platform/jobs/worker.ts';
import { keptSecret } from './platform/kept-secret.ts';
import { logBug } from './platform/log.ts';
import { secretBox } from './platform/secret-box.ts';

/** A process that works in the background and serves nobody. */
export interface RunningWorker {
  /** Where whoever watches it asks for its health; undefined when it was given no port. */
  readonly healthUrl: string | undefined;
  stop(): Promise<void>;
}

/** Starts a worker: jobs and the relay, and no address but its health's, where a port was asked for. */
export async function startWorkerAlone(env: Env): Promise<RunningWorker> {
  const connected = await connect(env);
  const server = createServer({ trustProxy: env.trustProxy, report: logBug });
  try {
    serveHealth(server, connected.ownerPool);
    const port = env.port === undefined ? undefined : await listen(server, env.port, env.host);
    const secret = await secretOf(env);
    const stopWork = await startWork({ ...env, secret }, env.publicUrl, connected);
    return {
      healthUrl: port === undefined ? undefined : `http://localhost:${port}/health/ready`,
      stop: async () => {
        await server.close();
        await stopWork();
        await connected.close();
      },
    };
  } catch (error) {
    await server.close();
    await connected.close();
    throw error;
  }
}

/** The product's secret: given, or kept beside the embedded database. */
export async function secretOf({ secret, dataDir }: Pick<Env, 'secret' | 'dataDir'>): Promise<string> {
  return secret ?? keptSecret(join(dataDir, 'secret'), 32);
}

/** Begins what is done in the background; answers how to end it. */
export async function startWork(
  env: Pick<Env, 'smtpUrl' | 'mailFrom'> & { readonly secret: string },
  publicUrl: string,
  { database, ownerPool }: ConnectedDatabase,
): Promise<() => Promise<void>> {
  const mail = { smtpUrl: env.smtpUrl, from: env.mailFrom };
  const relay = startRelay(database, ownerPool, enqueueHandlers(background.handlers));
  const worker = await startWorker(ownerPool, background, {
    database,
    now: Date.now,
    hooks,
    publicUrl,
    secretBox: secretBox(env.secret),
    mail,
  });
  return async () => {
    await relay.stop();
    await worker.stop();
  };
}
