import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { COMPILER } from '../../build/compiler.ts';
import { examplesOf } from './examples.ts';
import { ENTRIES, runInApp } from './in-app.ts';

const HOME = join(inject('app'), 'node_modules/@mikomi/domain');
const texts = ['README.md', ...globSync('docs/*.md', { cwd: HOME }).sort()];
const examples = texts.flatMap((text) => examplesOf(readFileSync(join(HOME, text), 'utf8'), text));

/** Runs an example in the app in which the package is installed; nothing is said when it keeps what it promises. */
function run(program: string): string {
  writeFileSync(join(inject('app'), 'example.ts'), program);
  const { status, stderr } = spawnSync(process.execPath, ['example.ts'], {
    cwd: inject('app'),
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

describe('every example of the README and the guides', () => {
  test.each(examples)('$title keeps what it promises', ({ program }) => {
    expect(run(program)).toBe('');
  });

  test('compiles', () => {
    const files = examples.map(({ program }, index) => {
      const file = `example-${index}.ts`;
      writeFileSync(join(inject('app'), file), program);
      return file;
    });
    const options = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--lib',
      'es2024',
    ];
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

test.each(texts)('what %s links to is there', (text) => {
  const links = [...readFileSync(join(HOME, text), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
    (link) => link[1] ?? '',
  );
  const missing = links.filter((link) => {
    if (link.startsWith('https://')) return false;
    const [path = '', heading] = link.split('#');
    const file = join(dirname(join(HOME, text)), path);
    return !existsSync(file) || (heading !== undefined && !headingsOf(file).includes(heading));
  });
  expect(missing).toEqual([]);
});

/** What a guide says at its top that there is, by name. */
function offeredBy(text: string): readonly string[] {
  const [, rows = ''] = readFileSync(join(HOME, text), 'utf8').split('| to | there is |');
  const [table = ''] = rows.split('\n\n');
  return [...table.matchAll(/`([\w.]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.includes('.'));
}

test('every guide says at its top what there is, and it is there', () => {
  const rooms = ENTRIES.map((room) => `...Object.keys(await import('@mikomi/domain/${room}'))`);
  const there = new Set(JSON.parse(runInApp('offered.js', `console.log(JSON.stringify([${rooms}]));`)));
  const guides = texts.filter((text) => text !== 'README.md');
  expect(guides.filter((guide) => offeredBy(guide).length === 0)).toEqual([]);
  expect(guides.flatMap(offeredBy).filter((name) => !there.has(name))).toEqual([]);
});

/** The headings of a text as links name them. */
function headingsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map((heading) =>
    (heading[1] ?? '').toLowerCase().replaceAll(' ', '-'),
  );
}

describe('an example that promises what is not so', () => {
  const read = (...lines: readonly string[]) =>
    examplesOf(['```ts', ...lines, '```', ''].join('\n'), '')[0]?.program ?? '';
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
