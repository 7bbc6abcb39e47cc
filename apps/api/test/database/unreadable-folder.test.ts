import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded.ts';
import { keptSecret } from '../../src/platform/kept-secret.ts';

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-unreadable-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}

test.each([
  ['is missing', () => Promise.resolve()],
  ['can’t be read', (file: string) => mkdir(file)],
])('a database whose version file %s stays as it is, and the start says so', async (_what, make) => {
  const folder = await scratch();
  const cluster = join(folder, 'pg18');
  await mkdir(join(cluster, 'base'), { recursive: true });
  await writeFile(join(cluster, 'base', 'leads'), 'all of them');
  await make(join(cluster, 'PG_VERSION'));
  const before = await readdir(cluster, { recursive: true });
  await expect(startEmbedded(folder)).rejects.toThrow(
    /pg18.*PG_VERSION.*Nothing was changed.*MIKOMI_DATA_DIR/,
  );
  expect(await readdir(cluster, { recursive: true })).toEqual(before);
  expect(await readFile(join(cluster, 'base', 'leads'), 'utf8')).toBe('all of them');
});

test('a secret that can’t be read is not made anew; one that is not there is, once', async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'shut'));
  await expect(keptSecret(join(folder, 'shut'), 8)).rejects.toThrow(/shut can't be read \(EISDIR\)/);
  const made = await keptSecret(join(folder, 'secret'), 8);
  expect(made).toMatch(/^[0-9a-f]{16}$/);
  expect(await keptSecret(join(folder, 'secret'), 8)).toBe(made);
});
