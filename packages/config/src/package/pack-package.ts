import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A package as a registry would hand it out: the archive, and the folder it unpacks to. */
export type Packed = { readonly archive: string; readonly folder: string };

/** Packs the package in `folder` as publishing does, into a temporary folder that is the caller's to delete. */
export function packPackage(folder: string): Packed & { readonly home: string } {
  const home = mkdtempSync(join(tmpdir(), 'mikomi-packed-'));
  const archive = join(home, 'package.tgz');
  pnpm(['pack', '--out', archive], folder);
  run('tar', ['-xzf', archive, '-C', home], folder);
  return { archive, folder: join(home, 'package'), home };
}

/** The pnpm that runs the workspace; where none is on the path, the one that npm brings. */
function pnpm(args: readonly string[], folder: string): void {
  const { status } = spawn('pnpm', ['--version'], folder);
  if (status === 0) run('pnpm', args, folder);
  else run('npx', ['-y', 'pnpm@12', ...args], folder);
}

function run(command: string, args: readonly string[], folder: string): void {
  const { status, stdout, stderr, error } = spawn(command, args, folder);
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}\n${error ?? stdout + stderr}`);
}

function spawn(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
