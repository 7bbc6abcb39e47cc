// `pnpm start`: what a newcomer runs. Builds what is not built yet, then serves the product in this very process.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnv } from '../apps/api/src/env.ts';
import { StartError } from '../apps/api/src/platform/start-error.ts';
import { watchStarters } from './start/watch-starters.ts';

const root = resolve(import.meta.dirname, '..');

/** Generates and builds through turbo, which knows what has not changed. */
function build(): void {
  const first = !existsSync(join(root, 'apps/web/dist/index.html'));
  if (first) process.stdout.write('Building Mikomi. The first time takes a minute…\n');
  const turbo = join(root, 'node_modules/.bin/turbo');
  const result = spawnSync(
    turbo,
    ['run', 'build', 'generate', '--output-logs=errors-only', '--no-update-notifier'],
    {
      cwd: root,
      env: {
        ...process.env,
        DO_NOT_TRACK: '1',
        TURBO_TELEMETRY_DISABLED: '1',
        CHECKPOINT_DISABLE: '1',
        TURBO_PRINT_VERSION_DISABLED: '1',
      },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}\n${result.stderr}\n`);
  throw new StartError('The build failed; what it said stands above.');
}

try {
  // A wrong variable is told before anything is built.
  readEnv(process.env, { root });
  build();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`Mikomi can't start. ${error.message}\n`);
  process.exit(1);
}
watchStarters(() => process.kill(process.pid, 'SIGTERM'));
await import('../apps/api/src/main.ts');
