import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error.ts';

/** Where the embedded database lies in the data folder. */
export function clusterIn(dataDir: string): string {
  return resolve(dataDir, 'pg18');
}

/**
 * Whether a database lies in the folder. None does only where there is no such folder, or nothing in it; whatever else can't be
 * read as one is somebody's data, and is told instead of being taken for none.
 */
export async function holdsCluster(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length === 0) return false;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw unreadable(folder, error);
  }
  await readFile(join(folder, 'PG_VERSION')).catch((error) => {
    throw unreadable(join(folder, 'PG_VERSION'), error);
  });
  return true;
}

function unreadable(path: string, error: unknown): StartError {
  return new StartError(
    `The database can't be read: ${path} (${codeOf(error)}). Nothing was changed. Mend the folder or put a whole copy in its place; or set MIKOMI_DATA_DIR to a new folder and restore a backup there.`,
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
