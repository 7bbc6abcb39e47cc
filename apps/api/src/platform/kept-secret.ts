import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { StartError } from './start-error.ts';

/**
 * The secret that a file keeps, made where there is no such file. One that can't be read is not made anew: what was locked with
 * it would stay locked.
 */
export async function keptSecret(file: string, bytes: number): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw new StartError(
        `${file} can't be read (${code ?? String(error)}). Nothing was changed; start as the user it belongs to, or let this one read it.`,
      );
    const secret = randomBytes(bytes).toString('hex');
    await writeFile(file, `${secret}\n`, { mode: 0o600 });
    return secret;
  }
}
