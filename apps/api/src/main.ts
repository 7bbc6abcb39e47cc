import { resolve } from 'node:path';
import { type Env, readEnv } from './env.ts';
import { StartError } from './platform/start-error.ts';
import { start } from './start.ts';
import { startWorkerAlone } from './start-work.ts';

process.env.NODE_ENV ??= 'production';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
// Stopped while starting: what was begun is undone by the database, and taken up at the next start.
const giveUp = () => process.exit(130);
for (const signal of SIGNALS) process.on(signal, giveUp);

try {
  const env = readEnv(process.env, { root: resolve(import.meta.dirname, '../../..') });
  const running = env.processes === 'worker' ? await work(env) : await serve(env);
  const stopped = Promise.withResolvers<void>();
  const stop = () => stopped.resolve();
  stopped.promise.then(running.stop).then(
    () => process.exit(0),
    () => process.exit(1),
  );
  for (const signal of SIGNALS) process.off(signal, giveUp).on(signal, stop);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`Mikomi can't start. ${error.message}`);
  process.exit(1);
}

async function serve(env: Env): Promise<{ stop(): Promise<void> }> {
  const running = await start({ ...env, port: env.port ?? 0 });
  process.stdout.write(`Mikomi is ready: ${running.url}\n`);
  process.stdout.write(`${running.howToSignIn}\n`);
  if (running.dataDir) process.stdout.write(`Its data lies in ${running.dataDir}.\n`);
  return running;
}

async function work(env: Env): Promise<{ stop(): Promise<void> }> {
  const running = await startWorkerAlone(env);
  const health = running.healthUrl ? `; its health is told at ${running.healthUrl}` : '';
  process.stdout.write(`Mikomi works in the background${health}.\n`);
  return running;
}
