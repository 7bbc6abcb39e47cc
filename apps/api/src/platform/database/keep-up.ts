import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../log.ts';

const LONGEST_PAUSE = 5_000;

/** A process that is held up, and how to let it go. */
export interface KeptUp {
  stop(): Promise<void>;
}

/**
 * Holds a server process up: one that ends unasked is started again, after a pause that grows with every failure.
 * `launch` starts it; `untilReady` waits for it and rejects when it ends before. The first start is the caller's to judge.
 * However this process ends, short of a kill, the server ends with it where it `mayEnd`.
 */
export async function keepUp(
  launch: () => ChildProcess,
  untilReady: (child: ChildProcess) => Promise<void>,
  mayEnd: () => boolean,
): Promise<KeptUp> {
  let child = launch();
  let isStopping = false;
  const endWithUs = () => void (mayEnd() && child.kill('SIGINT'));
  process.once('exit', endWithUs);

  const watch = () => child.once('exit', () => void (isStopping || bringBack()));
  const bringBack = async () => {
    log('database ended');
    for (let wait = 200; !isStopping; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      child = launch();
      try {
        await untilReady(child);
        log('database is back');
        watch();
        return;
      } catch (error) {
        log('database not back', { error: String(error).slice(0, 300) });
        await pause(wait);
      }
    }
  };

  await untilReady(child);
  watch();
  return {
    stop: () => {
      isStopping = true;
      process.removeListener('exit', endWithUs);
      return ended(child);
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGINT');
  });
}
