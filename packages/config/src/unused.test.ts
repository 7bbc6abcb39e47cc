import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import type { Tree } from '../test/planted-trees.ts';
import { REPOSITORY } from './report.ts';

/** A house with the repository's own settings, in which everything is used. */
const TIDY: Tree = {
  'knip.json': readFileSync(join(REPOSITORY, 'knip.json'), 'utf8'),
  'package.json': '{ "name": "planted", "private": true, "type": "module" }',
  'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n',
  'apps/api/package.json': '{ "name": "@mikomi/api", "type": "module", "dependencies": { "pg": "8.23.1" } }',
  'apps/api/src/main.ts': "import 'pg';\nimport { used } from './used.ts';\nused();\n",
  'apps/api/src/used.ts': 'export function used() {}\n',
  'packages/domain/package.json':
    '{ "name": "@mikomi/domain", "type": "module", "exports": { "./*": "./src/*/index.ts" } }',
  'packages/domain/src/leads/index.ts': "export { lead } from './lead.ts';\n",
  'packages/domain/src/leads/lead.ts': 'export const lead = 1;\n',
};

function unusedIn(tree: Tree): { readonly code: number | null; readonly text: string } {
  const binary = join(REPOSITORY, 'node_modules/knip/bin/knip.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [binary, '--no-progress', '--no-config-hints', '--directory', plant(tree)],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, text: stdout + stderr };
}

test('a house in which everything is used passes', () => {
  expect(unusedIn(TIDY)).toEqual({ code: 0, text: expect.not.stringContaining('Unused') });
});

test.each([
  [
    'a file nobody imports',
    { 'apps/api/src/forgotten.ts': 'export {};\n' },
    /Unused files[\s\S]*forgotten\.ts/,
  ],
  [
    'an export nobody imports',
    { 'apps/api/src/used.ts': 'export function used() {}\nexport const forgotten = 1;\n' },
    /Unused exports[\s\S]*forgotten/,
  ],
  [
    'a package nobody imports',
    {
      'apps/api/package.json':
        '{ "name": "@mikomi/api", "dependencies": { "pg": "8.23.1", "fastify": "5.0.0" } }',
    },
    /Unused dependencies[\s\S]*fastify/,
  ],
  [
    'a package nobody declared',
    { 'apps/api/src/used.ts': "import 'fastify';\nexport function used() {}\n" },
    /Unlisted dependencies[\s\S]*fastify/,
  ],
  [
    'a domain file behind no door',
    { 'packages/domain/src/leads/forgotten.ts': 'export const a = 1;\n' },
    /Unused files[\s\S]*forgotten\.ts/,
  ],
])('refuses %s', (_, planted, named) => {
  const { code, text } = unusedIn({ ...TIDY, ...planted });
  expect(code).toBe(1);
  expect(text).toMatch(named);
});
