import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressAssets } from './compress-assets.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mikomi-build-'));
});

afterEach(() => rm(root, { recursive: true }));

test('a build carries its texts compressed in both ways, but not what is small already', async () => {
  const page = `<p>${'Mikomi '.repeat(500)}</p>`;
  await writeFile(join(root, 'index.html'), page);
  await writeFile(join(root, 'small.html'), '<p>Mikomi</p>');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { rolldownOptions: { input: [join(root, 'index.html'), join(root, 'small.html')] } },
    plugins: [compressAssets()],
  });
  const built = (name: string) => readFile(join(root, 'dist', name));
  const plain = await built('index.html');
  expect(brotliDecompressSync(await built('index.html.br'))).toEqual(plain);
  expect(gunzipSync(await built('index.html.gz'))).toEqual(plain);
  expect((await built('index.html.br')).length).toBeLessThan(plain.length / 4);
  await expect(stat(join(root, 'dist', 'small.html.br'))).rejects.toThrow('ENOENT');
});
