import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The password of the sample's sign-ins, made for this installation when the sample is loaded. */
export async function samplePassword(dataDir: string): Promise<string | undefined> {
  return readFile(fileOf(dataDir), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

/** A password for the sample's sign-ins that nobody else has. */
export function newSamplePassword(): string {
  return `sample-${randomBytes(9).toString('base64url')}`;
}

/** Keeps the password where the login page of this machine finds it, closed to other users. */
export async function keepSamplePassword(dataDir: string, password: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(fileOf(dataDir), `${password}\n`, { mode: 0o600 });
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'sample-password');
}
