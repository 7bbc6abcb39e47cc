import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

test('a changeset becomes a version and its entry in the changelog, of what is published alone and without a network', () => {
  const house = mkdtempSync(join(tmpdir(), 'mikomi-changesets-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  write('package.json', '{ "name": "house", "private": true, "packageManager": "pnpm@12.21.0" }');
  write('pnpm-workspace.yaml', 'packages:\n  - "*/*"\n');
  write('packages/domain/package.json', '{ "name": "@mikomi/domain", "version": "1.2.3" }');
  write(
    'apps/web/package.json',
    '{ "name": "@mikomi/web", "version": "0.1.0", "private": true, "dependencies": { "@mikomi/domain": "workspace:*" } }',
  );
  cpSync(join(ROOT, '.changeset/config.json'), join(house, '.changeset/config.json'));
  write('.changeset/a-change.md', "---\n'@mikomi/domain': minor\n---\n\nA lead may be scored.\n");

  execFileSync(process.execPath, [join(ROOT, 'node_modules/@changesets/cli/bin.js'), 'version'], {
    cwd: house,
  });

  const read = (path: string) => readFileSync(join(house, path), 'utf8');
  expect(read('packages/domain/CHANGELOG.md')).toBe(
    '# @mikomi/domain\n\n## 1.3.0\n\n### Minor Changes\n\n- A lead may be scored.\n',
  );
  expect(JSON.parse(read('packages/domain/package.json'))).toMatchObject({ version: '1.3.0' });
  expect(JSON.parse(read('apps/web/package.json'))).toMatchObject({ version: '0.1.0' });
}, 30_000);
