import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { examplesOf } from './examples.ts';

const README = join(inject('app'), 'node_modules/@mikomi/domain/README.md');
const COMPILER = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const examples = examplesOf(readFileSync(README, 'utf8'));

/** Runs an example in the app in which the package is installed; nothing is said when it keeps what it promises. */
function run(program: string): string {
  writeFileSync(join(inject('app'), 'example.ts'), program);
  const { status, stderr } = spawnSync(process.execPath, ['example.ts'], {
    cwd: inject('app'),
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

describe('every example of the README', () => {
  test.each(examples)('$title keeps what it promises', ({ program }) => {
    expect(run(program)).toBe('');
  });

  test('compiles', () => {
    const files = examples.map(({ program }, index) => {
      const file = `example-${index}.ts`;
      writeFileSync(join(inject('app'), file), program);
      return file;
    });
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024'];
    const typeRoots = [
      '--types',
      'node',
      '--typeRoots',
      join(import.meta.dirname, '../../node_modules/@types'),
    ];
    const { stdout } = spawnSync(
      process.execPath,
      [COMPILER, ...options, ...typeRoots, '--skipLibCheck', ...files],
      {
        cwd: inject('app'),
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });
});

describe('an example that promises what is not so', () => {
  const read = (...lines: readonly string[]) =>
    examplesOf(['```ts', ...lines, '```', ''].join('\n'))[0]?.program ?? '';
  const key = "import { companyKey } from '@mikomi/domain/parties';";

  test('fails', () => {
    expect(run(read(key, "companyKey('Mikomi Inc.'); // => 'mikomi'"))).toBe('');
    expect(run(read(key, "companyKey('Mikomi Inc.'); // => 'mikomi inc'"))).toContain('AssertionError');
  });

  test('fails over several lines too', () => {
    expect(run(read('[1, 2]; // => [', '//   1,', '//   2,', '// ]'))).toBe('');
    expect(run(read('[1, 2]; // => [', '//   1,', '//   3,', '// ]'))).toContain('AssertionError');
  });

  test('is refused where nothing would be compared', () => {
    expect(() => read(key, "const found = companyKey('Mikomi Inc.'); // => 'mikomi'")).toThrow('compared');
  });
});
