import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder } from '../../src/platform/database/data-folder.ts';

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a data folder is made with its parents, and again without complaint', async () => {
  const folder = join(await scratch(), 'a', 'b');
  await makeDataFolder(folder);
  await makeDataFolder(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test('a file in its place is told in one line with the remedy', async () => {
  const file = join(await scratch(), 'file');
  await writeFile(file, '');
  await expect(makeDataFolder(file)).rejects.toThrow(/EEXIST.*MIKOMI_DATA_DIR/);
  await expect(makeDataFolder(join(file, 'inside'))).rejects.toThrow(/MIKOMI_DATA_DIR/);
});

test.runIf(process.platform === 'linux')('a place that takes no folders is told too', async () => {
  await expect(makeDataFolder('/proc/none/of/ours')).rejects.toThrow(/MIKOMI_DATA_DIR/);
});
