import { isMissingChunk } from './errors/missing-chunk.ts';
import { isReachable, untilReachable } from './reach.ts';

/**
 * Loads a part of the product. Without a connection it is not even tried, for browsers answer every later try with the
 * failure of the first; the part comes once the server answers again. What fails then is really missing.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  if (!navigator.onLine) await untilReachable();
  try {
    return await load();
  } catch (fault) {
    if (!isMissingChunk(fault) || (await isReachable())) throw fault;
    await untilReachable();
    return load();
  }
}
