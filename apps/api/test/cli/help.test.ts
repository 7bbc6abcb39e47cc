import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('a command that is asked for help says how it is used, and does nothing', async () => {
  const cli = join(import.meta.dirname, '../../src/cli/mikomi.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'import', '--help']);
  expect(stdout).toMatch(/^import <file…> --organization <slug>/);
});
