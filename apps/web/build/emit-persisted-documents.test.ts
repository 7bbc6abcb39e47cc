import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emitPersistedDocuments } from './emit-persisted-documents.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mikomi-build-'));
  await writeFile(join(root, 'index.html'), '<p>Mikomi</p>');
});

afterEach(() => rm(root, { recursive: true }));

/** Builds a release whose client sends these documents; answers the manifests that lie in the build. */
async function release(documents: Readonly<Record<string, string>>) {
  const generated = join(root, 'generated.json');
  await writeFile(generated, JSON.stringify(documents));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [emitPersistedDocuments(pathToFileURL(generated))],
  });
  const read = (name: string) => readFile(join(root, 'dist', name), 'utf8').then(JSON.parse, () => undefined);
  return {
    current: await read('persisted-documents.json'),
    previous: await read('persisted-documents.previous.json'),
  };
}

test('a build carries its own documents and those of the build before', async () => {
  expect(await release({ a: '{ a }' })).toEqual({ current: { a: '{ a }' }, previous: undefined });
  expect(await release({ b: '{ b }' })).toEqual({ current: { b: '{ b }' }, previous: { a: '{ a }' } });
  expect(await release({ c: '{ c }' })).toEqual({ current: { c: '{ c }' }, previous: { b: '{ b }' } });
});

test('building the same documents again forgets nothing', async () => {
  await release({ a: '{ a }' });
  await release({ b: '{ b }' });
  expect(await release({ b: '{ b }' })).toEqual({ current: { b: '{ b }' }, previous: { a: '{ a }' } });
});
