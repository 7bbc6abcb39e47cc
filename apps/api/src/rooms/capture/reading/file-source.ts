import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** A file that can be read from its start as often as needed: reading decides in one pass and delivers rows in another. */
export interface FileSource {
  readonly open: () => AsyncIterable<Uint8Array>;
}

const CHUNK = 65_536;

/** The bytes of an upload held in memory. */
export function fileFromBytes(bytes: Uint8Array): FileSource {
  return {
    open: async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        yield bytes.subarray(at, at + CHUNK);
        // What reads a large file lets the process hear others between two chunks.
        await setImmediate();
      }
    },
  };
}

/** A file on disk, read in chunks; never held as a whole. */
export function fileFromPath(path: string): FileSource {
  return { open: () => createReadStream(path, { highWaterMark: CHUNK }) };
}

/** The first bytes of a file, at most `limit`. */
export async function firstBytes(file: FileSource, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.open()) {
    parts.push(part);
    size += part.length;
    if (size >= limit) break;
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, limit));
}

/** Every byte of a file. Only for formats that cannot be read in a stream. */
export async function allBytes(file: FileSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.open()) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
