import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Kills the product without a word, and its database too where that is wanted. */
export async function killProduct(
  product: ChildProcess,
  dataDir: string,
  withDatabase: boolean,
): Promise<void> {
  const postmaster = Number((await readFile(join(dataDir, 'pg18/postmaster.pid'), 'utf8')).split('\n')[0]);
  const ended = once(product, 'exit');
  if (withDatabase) process.kill(postmaster, 'SIGKILL');
  product.kill('SIGKILL');
  await ended;
}
