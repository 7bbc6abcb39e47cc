import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { type FileLock, lockAlone, lockTogether } from './file-lock.ts';

// Whoever keeps the server of a data folder holds the first alone; everybody else who works in the database holds the
// second together with the others, and the server stays while anybody does.
const KEPT = 'database-kept.lock';
const USED = 'database-used.lock';

/** A start that stops, or a command that ends, lets go a moment later. */
const LETTING_GO_MS = 3_000;
const TRY_AGAIN_AFTER_MS = 50;

/** Makes oneself the keeper of the folder's server; undefined while somebody else is. */
export function tryToKeep(dataDir: string): FileLock | undefined {
  return locking(dataDir, () => lockAlone(join(dataDir, KEPT)));
}

/** Works in the database that somebody keeps; undefined while it is being started or stopped. */
export function tryToUse(dataDir: string): FileLock | undefined {
  return locking(dataDir, () => lockTogether(join(dataDir, USED)));
}

/** Lets nobody use the database; undefined while somebody does. */
export function tryToClose(dataDir: string): FileLock | undefined {
  return locking(dataDir, () => lockAlone(join(dataDir, USED)));
}

/** Tries again for as long as somebody may take to let go, and refuses then. */
export async function orInUse(dataDir: string, attempt: () => FileLock | undefined): Promise<FileLock> {
  for (const until = Date.now() + LETTING_GO_MS; ; ) {
    const lock = attempt();
    if (lock) return lock;
    if (Date.now() > until) throw inUse(dataDir);
    await pause(TRY_AGAIN_AFTER_MS);
  }
}

/** Waits until nobody uses the database any more; `onWait` is told once when somebody does. */
export async function closeWhenUnused(dataDir: string, onWait: () => void): Promise<FileLock> {
  for (let waits = 0; ; waits += 1) {
    const closed = tryToClose(dataDir);
    if (closed) return closed;
    if (waits === 0) onWait();
    await pause(TRY_AGAIN_AFTER_MS);
  }
}

/** Why a folder can't be started on. */
export function inUse(dataDir: string): StartError {
  return new StartError(
    `The data folder ${dataDir} is in use by another start or a command. Stop that or wait for its end, or set MIKOMI_DATA_DIR to another folder.`,
  );
}

function locking(dataDir: string, take: () => FileLock | undefined): FileLock | undefined {
  try {
    return take();
  } catch (error) {
    throw new StartError(
      `The data folder ${dataDir} can't be used (${error instanceof Error ? error.message : String(error)}). Start as the user it belongs to, or set MIKOMI_DATA_DIR to another folder.`,
    );
  }
}
