import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMPILER } from './compiler.ts';

// Builds what is published, in a folder of its own: one module of `dist` for each file of `src`, by the compiler alone, so that
// what two rooms share is one module in everybody's bundle and nothing is kept together that an app does not use; beside them what
// is read, and a manifest that names nothing which only runs in the repository.

const PACKAGE = resolve(import.meta.dirname, '..');
const PUBLISHED = join(PACKAGE, 'dist');
const MODULES = join(PUBLISHED, 'dist');

rmSync(PUBLISHED, { recursive: true, force: true });
execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], { cwd: PACKAGE, stdio: 'inherit' });

// The compiler rewrites the endings of imports in scripts and leaves them in declarations.
for (const file of globSync('**/*.d.ts', { cwd: MODULES })) {
  const path = join(MODULES, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g, '$1$2.js$1'));
}

for (const read of ['docs', 'README.md', 'CHANGELOG.md', 'LICENSE'])
  cpSync(join(PACKAGE, read), join(PUBLISHED, read), { recursive: true });
const { scripts, devDependencies, publishConfig, ...manifest } = JSON.parse(
  readFileSync(join(PACKAGE, 'package.json'), 'utf8'),
);
const { access, exports } = publishConfig;
writeFileSync(
  join(PUBLISHED, 'package.json'),
  `${JSON.stringify({ ...manifest, exports, publishConfig: { access } }, null, 2)}\n`,
);
