import { open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import yazl from 'yazl';

/** What a backup says of itself, first in its file. */
export interface Manifest {
  readonly product: 'mikomi';
  readonly format: 1;
  readonly at: string;
  readonly migrations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

const MANIFEST = 'manifest.json';

/** What lies beside the embedded database and belongs to it: the key of its sessions, the way into its sample. */
export const BESIDE = ['secret', 'sample-password'] as const;

/**
 * A zip that is written as it comes: one entry per table, the manifest, and what else is named. It has its name only when it
 * is whole; one that stands there already is never written over.
 */
export async function backupWriter(path: string) {
  const partial = `${path}.partial`;
  const target = await open(path, 'wx', 0o600);
  await target.close();
  const file = await open(partial, 'w', 0o600);
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, file.createWriteStream());
  // A disk that is full is told by whatever waits for it, once.
  written.catch(() => {});
  return {
    add: (name: string, content: Readable) => {
      const read = new Promise<void>((done, fail) => {
        content.once('end', done).once('error', fail);
        zip.addReadStream(content, name);
      });
      return Promise.race([read, written.then(() => read)]);
    },
    finish: async (manifest: Manifest) => {
      zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), MANIFEST);
      zip.end();
      await written;
      await rename(partial, path);
    },
    /** Leaves nothing behind of a backup that failed. */
    discard: async () => {
      await rm(partial, { force: true });
      await rm(path, { force: true });
    },
  };
}

/** A backup opened for reading, entry by entry in any order. */
export interface BackupReader {
  readonly manifest: Manifest;
  open(name: string): Promise<Readable | undefined>;
  close(): void;
}

/** Opens a backup and reads what it says of itself; throws where the file is none. */
export async function readBackup(path: string): Promise<BackupReader> {
  const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const open = async (name: string) => {
    const entry = entries.get(name);
    return entry && zip.openReadStreamPromise(entry);
  };
  const stream = await open(MANIFEST);
  if (!stream) throw new Error('no manifest');
  return { manifest: JSON.parse(await text(stream)) as Manifest, open, close: () => zip.close() };
}
