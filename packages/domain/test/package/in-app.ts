import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';

const PACKAGE = resolve(import.meta.dirname, '../..');

/** What one may import: the rooms by the doors that stand in `src`, and their one voice. */
export const ENTRIES: readonly string[] = globSync('src/*/index.ts', { cwd: PACKAGE })
  .map((door) => door.split(/[/\\]/)[1] ?? '')
  .concat('say')
  .sort();

/** What a manifest says that matters to whoever installs it. */
interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly sideEffects: boolean;
  readonly bin?: unknown;
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
}

/** The manifest that was published. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(inject('app'), 'node_modules/@mikomi/domain/package.json'), 'utf8'));
}

/** Runs a script of the app in plain Node and answers with what it printed. */
export function runInApp(name: string, text: string): string {
  writeFileSync(join(inject('app'), name), text);
  return execFileSync(process.execPath, [name], { cwd: inject('app'), encoding: 'utf8' });
}
