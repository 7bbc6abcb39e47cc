import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ENTRIES, manifest } from './in-app.ts';

test('every room is an entry by its name, as their one voice is, and there is no entry of everything', () => {
  const entries = Object.keys(manifest().exports);
  expect(entries.toSorted()).toEqual([...ENTRIES.map((room) => `./${room}`), './package.json'].toSorted());
});

test('what is packed is built, licensed and told about, without sources and tests', () => {
  const home = join(inject('app'), 'node_modules/@mikomi/domain');
  const files = globSync('**/*', { cwd: home }).filter((path) => statSync(join(home, path)).isFile());
  const others = files.filter(
    (file) => !/^(?:dist[/\\].*(?<!\.test)\.(?:js|d\.ts)|docs[/\\][a-z-]+\.md)$/.test(file),
  );
  expect(others.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
});

test('nothing of it does anything by being imported, so that what is not used is left out', () => {
  expect(manifest().sideEffects).toBe(false);
});

test('nothing of it runs when it is installed, and its manifest names nothing that only the repository has', () => {
  const { bin, scripts, devDependencies } = manifest();
  expect({ bin, scripts, devDependencies }).toEqual({});
});
