import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const placeOf = (dataDir: string) => join(dataDir, 'address');

/** Remembers beside the embedded database where people reach it, for the commands that print links. */
export async function keepServedAddress(dataDir: string, url: string): Promise<void> {
  await writeFile(placeOf(dataDir), `${url}\n`);
}

/** Where people reach what runs on this data folder, or last did; undefined when nothing ever did. */
export async function servedAddress(dataDir: string): Promise<string | undefined> {
  const kept = await readFile(placeOf(dataDir), 'utf8').catch(() => '');
  return kept.trim() || undefined;
}
