import { finished } from 'node:stream/promises';
import yauzl from 'yauzl';

/** What wants to see the pieces of a file of an archive pass by, by its name; nothing for the others. */
export type Watch = (name: string) => ((piece: Uint8Array) => void) | undefined;

/**
 * How large the files of a ZIP archive are together, unpacked piece by piece and let go again: what an archive says of
 * itself may be wrong. Stops counting above `limit`; undefined when it is no archive, or not the one that it says it is.
 */
export async function unpackedSize(
  bytes: Uint8Array,
  limit: number,
  watch: Watch = () => undefined,
): Promise<number | undefined> {
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    let size = 0;
    for await (const entry of archive.eachEntry()) {
      size += entry.uncompressedSize;
      if (size > limit) return size;
      // The stream fails where the entry holds more than it says.
      const stream = await archive.openReadStreamPromise(entry);
      const note = watch(entry.fileName);
      if (note) stream.on('data', note);
      else stream.resume();
      await finished(stream);
    }
    return size;
  } catch {
    return undefined;
  }
}
