import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { World } from '../testkit/world.ts';

/** The whole product is loaded for each command, on a busy machine. */
export const PATIENCE_MS = 120_000;
const CLI = join(import.meta.dirname, '../../src/cli/mikomi.ts');

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as an administrator does, on the database of a world. */
export function mikomi(world: World, ...words: string[]): Promise<Said> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: world.url,
    MIKOMI_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
  };
  return promisify(execFile)(process.execPath, [CLI, ...words], { env }).then(
    (said) => ({ code: 0, ...said }),
    (failed) => failed as Said,
  );
}
