import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a tool has against a package, in its own words. */
export type PackageComplaint = { readonly tool: string; readonly said: string };

const require = createRequire(import.meta.url);

/** The judges of a packed package: `publint` of its manifest and files, `attw` of what an importer's compiler sees. */
const TOOLS: readonly { readonly name: string; readonly script: string; readonly args: readonly string[] }[] =
  [
    { name: 'publint', script: join(dirname(require.resolve('publint')), 'cli.js'), args: ['--strict'] },
    {
      name: 'attw',
      script: join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js'),
      // The package is ESM alone, on purpose: what CommonJS and the resolution of before 2022 make of it is no complaint.
      args: ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'],
    },
  ];

/** Looks a packed package over as its importers will find it; nothing is said of a sound one. */
export function checkPackage(archive: string): readonly PackageComplaint[] {
  return TOOLS.flatMap(({ name, script, args }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, archive, ...args], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    return status === 0 ? [] : [{ tool: name, said: `${stdout}${stderr}`.trim() }];
  });
}
