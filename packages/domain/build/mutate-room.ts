import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

// `pnpm mutate <room or file below src>`: breaks the rules of one room one by one and tells which breaks no test notices.

const PACKAGE = resolve(import.meta.dirname, '..');
const place = process.argv[2] ?? '';

if (place === '' || !existsSync(join(PACKAGE, 'src', place))) {
  process.stderr.write('Say which room, or which file below src: pnpm mutate assignment\n');
  process.exit(1);
}

/** Words are read by people and doors decide nothing. */
const NOT_RULES = ['**/*.test.ts', '**/words*.ts', '**/index.ts'].map((path) => `!src/${path}`);
const mutated = place.endsWith('.ts') ? `src/${place}` : [`src/${place}/**/*.ts`, ...NOT_RULES].join(',');
const require = createRequire(import.meta.url);
const stryker = join(dirname(require.resolve('@stryker-mutator/core/package.json')), 'bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', mutated], {
  cwd: PACKAGE,
  env: { ...process.env, MIKOMI_MUTATED: join('src', place.endsWith('.ts') ? dirname(place) : place) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
