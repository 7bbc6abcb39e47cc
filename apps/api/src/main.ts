import { resolve } from 'node:path';
import { readEnv } from './env.ts';
import { StartError } from './platform/start-error.ts';
import { start } from './start.ts';

process.env.NODE_ENV ??= 'production';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
// Stopped while starting: what was begun is undone by the database, and taken up at the next start.
const giveUp = () => process.exit(130);
for (const signal of SIGNALS) process.on(signal, giveUp);

try {
  const env = readEnv(process.env, { root: resolve(import.meta.dirname, '../../..') });
  const running = await start(env);
  process.stdout.write(`Mikomi is ready: ${running.url}\n`);
  process.stdout.write(`${running.howToSignIn}\n`);
  if (running.dataDir) process.stdout.write(`Its data lies in ${running.dataDir}.\n`);
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
