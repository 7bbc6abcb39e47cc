import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { COMPILER } from '../../build/compiler.ts';
import { examplesOf } from './examples.ts';
import { ENTRIES, runInApp } from './in-app.ts';

const HOME = join(inject('app'), 'node_modules/@mikomi/domain');
const texts = ['README.md', ...globSync('docs/*.md', { cwd: HOME }).sort()];
const examples = texts.flatMap((text) => examplesOf(readFileSync(join(HOME, text), 'utf8'), text));

/** Writes programs into the app, each a module of its own; answers their names. */
function write(programs: readonly string[]): readonly string[] {
  return programs.map((program, index) => {
    const file = `example-${index}.ts`;
    writeFileSync(join(inject('app'), file), program);
    return file;
  });
}

/** Runs programs in the app in which the package is installed; nothing is said of one that keeps what it promises. */
function run(programs: readonly string[]): readonly string[] {
  const script = `const said = [];
    for (const file of ${JSON.stringify(write(programs))})
      said.push(await import('./' + file).then(() => '', (error) => String(error)));
    console.log('\\n' + JSON.stringify(said));`;
  return JSON.parse(runInApp('examples.js', script).trim().split('\n').at(-1) ?? '');
}

describe('every example of the README and the guides', () => {
  let said: readonly string[];
  beforeAll(() => {
    said = run(examples.map(({ program }) => program));
  });

  test.each(examples.map(({ title }, index) => ({ title, index })))(
    '$title keeps what it promises',
    ({ index }) => {
      expect(said[index]).toBe('');
    },
  );

  test('compiles', () => {
    const files = write(examples.map(({ program }) => program));
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
    const kept = read(key, "companyKey('Mikomi Inc.'); // => 'mikomi'");
    const broken = read(key, "companyKey('Mikomi Inc.'); // => 'mikomi inc'");
    expect(run([kept, broken])).toEqual(['', expect.stringContaining('AssertionError')]);
  });

  test('fails over several lines too', () => {
    const kept = read('[1, 2]; // => [', '//   1,', '//   2,', '// ]');
    const broken = read('[1, 2]; // => [', '//   1,', '//   3,', '// ]');
    expect(run([broken, kept])).toEqual([expect.stringContaining('AssertionError'), '']);
  });

  test('is refused where nothing would be compared', () => {
    expect(() => read(key, "const found = companyKey('Mikomi Inc.'); // => 'mikomi'")).toThrow('compared');
  });
});
