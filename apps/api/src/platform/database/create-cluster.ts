import { spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** The unprivileged user that the database belongs to when the product is started as root; else nobody in particular. */
export type Identity = { readonly uid: number; readonly gid: number } | Record<string, never>;

// A locale of the server's own would break Japanese; the built-in one is UTF-8 everywhere.
const CLUSTER = [
  '-E',
  'UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
];

/**
 * Makes a database cluster, which has its folder's name only when it is whole: a start that dies meanwhile leaves the next
 * one nothing to trip over. The caller holds the data folder.
 */
export async function createCluster(
  folder: string,
  initdb: string,
  identity: Identity,
  password: string,
): Promise<void> {
  await clearAway(folder);
  const making = await mkdtemp(`${folder}${MAKING}`);
  const passwordFile = `${making}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if ('uid' in identity) {
    await chown(making, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  try {
    await run(
      initdb,
      ['-D', making, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...CLUSTER],
      identity,
      dirname(folder),
    );
    // An empty folder may stand in its place; one with anything in it stays as it is.
    await rmdir(folder).catch(() => {});
    await rename(making, folder);
  } catch (error) {
    const denied = /permission denied|could not (access|change)|EACCES/i.test(String(error));
    throw new StartError(
      denied
        ? `The database's user may not enter ${folder}. Started as root, keep the clone and MIKOMI_DATA_DIR where other users may enter, or start as another user.`
        : `The database could not be created in ${folder}: ${String(error).slice(0, 500)}`,
    );
  } finally {
    await clearAway(folder);
  }
}

const MAKING = '.making-';

/** What is left of a making that ended half-way; its maker may be writing yet. */
async function clearAway(folder: string): Promise<void> {
  const parent = dirname(folder);
  const left = (await readdir(parent)).filter((name) => name.startsWith(`${basename(folder)}${MAKING}`));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true, maxRetries: 20 });
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
