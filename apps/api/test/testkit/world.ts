import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { background, hooks } from '../../src/compose.ts';
import { relayBatch } from '../../src/platform/change/relay.ts';
import { type Database, openDatabase, openOwnerPool } from '../../src/platform/database/database.ts';
import { enqueueHandlers, workOff } from '../../src/platform/jobs/worker.ts';
import { secretBox } from '../../src/platform/secret-box.ts';
import { Caller } from './caller.ts';
import { databaseUrl, TEMPLATE } from './embedded-server.ts';

/** The product on a database of this worker's own, reached through its front door. */
export interface World {
  readonly app: App;
  /** Another process of the product on the same database, such as one in production. */
  openApp(settings: {
    readonly production?: boolean;
    readonly webDir?: string;
    readonly database?: Database;
  }): Promise<App>;
  readonly database: Database;
  /** The same database as its owner, for tests of what the application's role may not do. */
  readonly ownerPool: pg.Pool;
  readonly url: string;
  /** What was reported that nobody expected. */
  readonly bugs: readonly unknown[];
  /** What the product takes for now; epoch milliseconds. */
  readonly clock: { now: number | undefined };
  /** Runs something and counts the SQL statements it took. */
  countStatements<Result>(
    run: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly statements: readonly string[] }>;
  /** Relays what was committed and works every ready job off, as the background does by itself. */
  workOff(): Promise<void>;
  /** Does what the background does at every minute, at the clock's now. */
  minute(): Promise<void>;
  /** Does what the background does when it starts, at the clock's now. */
  start(): Promise<void>;
  /** Does what the background does every night, at the clock's now. */
  night(): Promise<void>;
  signUp(person?: {
    readonly name?: string;
    readonly email?: string;
    readonly password?: string;
  }): Promise<Caller>;
  /** A caller who is nobody. */
  nobody(): Caller;
  close(): Promise<void>;
}

const SECRET = 'a-secret-of-the-tests-that-is-long-enough';

let ofWorker: Promise<World> | undefined;

/** The world of this worker; opened once. Tests share it and own an organization each. */
export function openWorld(): Promise<World> {
  ofWorker ??= createWorld();
  return ofWorker;
}

/** A world of one's own: another database, and a clock nobody else turns. */
export async function createWorld(
  settings: {
    readonly rateLimited?: boolean;
    readonly requestsPerMinute?: number;
    readonly publicUrl?: string;
    readonly smtpUrl?: string;
    readonly trustProxy?: string;
    readonly samplePassword?: string;
    readonly signUp?: 'open' | 'invited';
  } = {},
): Promise<World> {
  const serverUrl = inject('serverUrl');
  const name = `mikomi_${randomBytes(6).toString('hex')}`;
  const maintenance = new pg.Client({ connectionString: serverUrl });
  await maintenance.connect();
  await maintenance.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  await maintenance.end();
  const url = databaseUrl(serverUrl, name);
  const statements: string[] = [];
  const database = openDatabase({
    url,
    maxConnections: 8,
    role: 'mikomi_app',
    onStatement: (text) => statements.push(text),
  });
  const ownerPool = openOwnerPool(url, 6, 60_000);
  const clock: World['clock'] = { now: undefined };
  const bugs: unknown[] = [];
  const openApp: World['openApp'] = async ({ production = false, webDir = '/nowhere', ...other }) => {
    const opened = await createApp({
      database: other.database ?? database,
      ownerPool,
      directUrl: url,
      publicUrl: settings.publicUrl ?? 'http://localhost:4000',
      secret: SECRET,
      webDir,
      production,
      rateLimited: settings.rateLimited ?? false,
      requestsPerMinute: settings.requestsPerMinute ?? 0,
      smtpUrl: settings.smtpUrl,
      trustProxy: settings.trustProxy,
      samplePassword: async () => settings.samplePassword,
      signUp: settings.signUp ?? 'open',
      now: () => clock.now ?? Date.now(),
      report: (_reference, error) => bugs.push(error),
    });
    await opened.server.ready();
    return opened;
  };
  const app = await openApp({});
  const surroundings = {
    database,
    now: () => clock.now ?? Date.now(),
    hooks,
    publicUrl: 'http://localhost:4000',
    secretBox: secretBox(SECRET),
    mail: { smtpUrl: settings.smtpUrl, from: 'Mikomi <mikomi@example.com>' },
  };
  const settle = async () => {
    while ((await relayBatch(ownerPool, enqueueHandlers(background.handlers))) > 0);
    await workOff(ownerPool, background, surroundings);
  };
  const caller = (headers: Record<string, string>) => new Caller(app.server, headers, bugs);
  return {
    app,
    openApp,
    database,
    ownerPool,
    url,
    bugs,
    clock,
    countStatements: async (run) => {
      const before = statements.length;
      const result = await run();
      return {
        result,
        statements: statements.slice(before).filter((text) => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(text)),
      };
    },
    signUp: async ({
      name: personName = 'Test Person',
      email = uniqueEmail(),
      password = 'correct horse 9',
    } = {}) => {
      const anyone = caller({});
      const cookie = await anyone.signUp({ name: personName, email, password });
      return caller({ cookie }).as({ name: personName, email, password });
    },
    workOff: settle,
    minute: async () => {
      for (const work of background.everyMinute) await work.run(surroundings);
      await settle();
    },
    start: async () => {
      for (const work of background.atStart) await work.run(surroundings);
      await settle();
    },
    night: async () => {
      for (const work of background.everyNight) await work.run(surroundings);
      await settle();
    },
    nobody: () => caller({}),
    close: async () => {
      await app.server.close();
      await database.close();
      await ownerPool.end();
    },
  };
}

/** An address that no other test uses. */
export function uniqueEmail(): string {
  return `person-${randomBytes(6).toString('hex')}@example.com`;
}
