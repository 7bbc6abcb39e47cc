import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HOME = join(import.meta.dirname, '..');

function lingui(...parts: readonly string[]) {
  const cli = join(HOME, 'node_modules/@lingui/cli/dist/lingui.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...parts], {
    cwd: HOME,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('every message of the client is in both catalogs, and none that is gone', { timeout: 60_000 }, () => {
  expect(lingui('check', 'sync', '--clean', '--verbose')).toMatchObject({ status: 0 });
});

test('every message has a written Japanese translation', { timeout: 60_000 }, () => {
  expect(lingui('check', 'missing', '--mode', 'catalog', '--verbose')).toMatchObject({ status: 0 });
});
