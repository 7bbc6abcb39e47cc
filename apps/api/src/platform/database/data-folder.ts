import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';

/** Makes the folder of the embedded database, or says in one line why it can't be. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await make(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `The data folder ${folder} can't be made (${code ?? String(error)}). Set MIKOMI_DATA_DIR to a folder that may be written.`,
    );
  }
}

// Node's own recursion never ends where a parent exists that takes no folders, such as /proc.
async function make(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (!(await isFolder(dirname(folder))) && dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
