import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The product as a process of its own, in production mode. */
export interface RunningProduct {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it as an administrator does. */
  stop(): Promise<void>;
}

export interface ProductSettings {
  readonly env: Readonly<Record<string, string>>;
  /** A module that the process loads before the product. */
  readonly preload?: string;
}

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const MAIN = join(REPOSITORY, 'apps/api/src/main.ts');
const READY_WITHIN_MS = 120_000;
// What a developer has set for the own product must not reach this one, least of all a database.
const SETTING = /^(?:MIKOMI_|SMTP_|MAIL_|DATABASE_|DIRECT_|PORT$|HOST$|PUBLIC_URL$|NODE_ENV$)/;

/** Starts the product and answers when it is ready to serve. */
export async function startProduct({ env, preload }: ProductSettings): Promise<RunningProduct> {
  const child = spawn(process.execPath, [...(preload ? ['--import', preload] : []), MAIN], {
    cwd: REPOSITORY,
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      MIKOMI_SAMPLE: 'no',
      MIKOMI_REQUESTS_PER_MINUTE: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
  }
  const until = Date.now() + READY_WITHIN_MS;
  let url: string | undefined;
  while (!url) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`The product did not start. It said:\n${said}`);
    }
    await setTimeout(50);
    url = /ready: (\S+)/.exec(said)?.[1];
  }
  return { url, process: child, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SETTING.test(name)));
}
