import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { plant } from '../../test/plant.ts';
import type { Tree } from '../../test/planted-trees.ts';
import { checkPackage } from './check-package.ts';
import { packPackage } from './pack-package.ts';

const MANIFEST = {
  name: 'planted',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  files: ['dist'],
  exports: { './day': './src/day.ts' },
  publishConfig: { exports: { './day': './dist/day.js' } },
};

const SOUND: Tree = {
  'dist/day.js': "export { today } from './today.js';\n",
  'dist/day.d.ts': "export { today } from './today.js';\n",
  'dist/today.js': "export const today = '2026-11-29';\n",
  'dist/today.d.ts': 'export declare const today: string;\n',
};

/** The tools that complain of a package of these files. */
function judgesAgainst(manifest: object, tree: Tree): readonly string[] {
  const root = plant({ 'package.json': JSON.stringify({ ...MANIFEST, ...manifest }), ...tree });
  const { archive, home } = packPackage(root);
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return checkPackage(archive).map(({ tool }) => tool);
}

test('a sound package passes, by the exports it is published with', () => {
  expect(judgesAgainst({}, SOUND)).toEqual([]);
});

test('an entry without a file is refused by both', () => {
  const broken = { publishConfig: { exports: { './day': './dist/days.js' } } };
  expect(judgesAgainst(broken, SOUND)).toEqual(['publint', 'attw']);
});

test('scripts that Node would read as the other kind of module are refused', () => {
  expect(judgesAgainst({ type: 'commonjs' }, SOUND)).toContain('publint');
});

test('an entry without types is refused', () => {
  const { 'dist/day.d.ts': _, ...untyped } = SOUND;
  expect(judgesAgainst({}, untyped)).toEqual(['attw']);
});

test('declarations that import what is not packed are refused', () => {
  expect(judgesAgainst({}, { ...SOUND, 'dist/day.d.ts': "export { today } from './now.js';\n" })).toEqual([
    'attw',
  ]);
});
