import { type App, createApp } from './app.ts';
import { hooks } from './compose.ts';
import type { Env } from './env.ts';
import { connect } from './platform/database/connect.ts';
import type { Database } from './platform/database/database.ts';
import { assertFree, listen } from './platform/http/server.ts';
import { logBug } from './platform/log.ts';
import { keepServedAddress } from './platform/served-address.ts';
import { ensureSample, hasSample, isUntouched } from './sample/ensure-sample.ts';
import { samplePassword } from './sample/sample-password.ts';
import { servesThisMachine } from './sample/serves-this-machine.ts';
import { secretOf, startWork } from './start-work.ts';

/** The product at work. */
export interface Running {
  readonly url: string;
  /** One sentence: who can sign in. */
  readonly howToSignIn: string;
  /** Where the embedded database lies; undefined with a server of one's own. */
  readonly dataDir: string | undefined;
  stop(): Promise<void>;
}

/** Serves the API and the web, and works in the background unless that is others'. Brings everything up in order; what was up already comes down again when a later part can't start. */
export async function start(env: Env & { readonly port: number }): Promise<Running> {
  await assertFree(env.port, env.host);
  const connected = await connect(env);
  let app: App | undefined;
  try {
    const secret = await secretOf(env);
    app = await createApp({
      ...env,
      secret,
      database: connected.database,
      ownerPool: connected.ownerPool,
      directUrl: connected.directUrl,
      rateLimited: env.production,
      samplePassword: () => samplePassword(env.dataDir),
      now: Date.now,
      report: logBug,
    });
    if (
      env.sample !== 'no' &&
      (await isUntouched(connected.database)) &&
      !(await samplePassword(env.dataDir))
    ) {
      process.stdout.write('Loading the sample organization…\n');
      const { authentication } = app;
      await ensureSample({ env, hooks, database: connected.database, authentication }, env.sample);
    }
    const port = await listen(app.server, env.port, env.host);
    const url = env.port === 0 ? `http://localhost:${port}` : env.publicUrl;
    if (connected.embedded) await keepServedAddress(connected.embedded, url);
    const { server } = app;
    const stopWork =
      env.processes === 'api' ? async () => {} : await startWork({ ...env, secret }, url, connected);
    return {
      url,
      howToSignIn: await howToSignIn(connected.database, env),
      dataDir: connected.embedded,
      stop: async () => {
        await server.close();
        await stopWork();
        await connected.close();
      },
    };
  } catch (error) {
    await app?.server.close();
    await connected.close();
    throw error;
  }
}

async function howToSignIn(database: Database, env: Env): Promise<string> {
  const offers = 'the sample as owner, manager, rep or viewer, without a password';
  const isOffered = servesThisMachine(env) && (await hasSample(database));
  if (!(await isUntouched(database)))
    return `Sign in with your address and password${isOffered ? `; its first page also offers ${offers}` : ''}.`;
  return isOffered
    ? `Its first page offers ${offers}; or sign up and start your own.`
    : 'Sign up on its first page and start your organization.';
}
