import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The product, running on a port and a data folder of its own. */
export type RunningServer = { readonly url: string; stop(): Promise<void> };

const REPOSITORY = resolve(import.meta.dirname, '../../../../..');

/** The file that starts web and API on one port. */
export const SERVER = join(REPOSITORY, 'apps/api/src/main.ts');

const READY_WITHIN = 90_000;
const STOPPED_WITHIN = 15_000;

/**
 * Starts the real server and answers when `/health/ready` says 200.
 * Rejects with everything it printed when it ends before that or takes longer than a minute and a half.
 */
export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-browser-'));
  // The embedded database runs as an unprivileged user when this runs as root, and has to pass through.
  await chmod(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, [SERVER], {
    cwd: REPOSITORY,
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      PORT: String(port),
      MIKOMI_DATA_DIR: join(folder, 'data'),
      MIKOMI_SAMPLE: 'no',
      // Everybody of a run comes from this machine; sign-ups are counted by the address that each page names.
      MIKOMI_TRUST_PROXY: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const stop = async () => {
    await stopChild(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://localhost:${port}`;
  try {
    await untilReady(url, child, printed);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** What a developer has set for the own server must not reach the one under test, least of all a database. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const setting = /^(?:MIKOMI_|SMTP_|DATABASE_|DIRECT_|PORT$|HOST$|PUBLIC_URL$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !setting.test(name)));
}

async function untilReady(url: string, child: ChildProcess, printed: readonly string[]): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended before it was ready:\n${printed.join('')}`);
    }
    if (printed.join('').includes(url) && (await answersReady(url))) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(
    `The server was not ready after ${READY_WITHIN / 1000} s. It printed:\n${printed.join('')}`,
  );
}

async function answersReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).status === 200;
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN);
  await ended;
  clearTimeout(forced);
}

/** Below the ports that connections on their way out are given, one of which may be taken before the server listens. */
async function freePort(): Promise<number> {
  const port = 20_000 + randomInt(10_000);
  const probe = createServer();
  const isFree = await new Promise<boolean>((tell) => {
    probe.once('error', () => tell(false)).listen(port, '127.0.0.1', () => tell(true));
  });
  if (!isFree) return freePort();
  await new Promise((closed) => probe.close(closed));
  return port;
}
