// `pnpm dev`: the API restarts on a change, the client reloads. The client is at http://localhost:5173.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

const generated = spawnSync(bin('turbo'), ['run', 'generate', '--output-logs=errors-only'], {
  cwd: root,
  stdio: 'inherit',
});
if (generated.status !== 0) process.exit(1);

const children: ChildProcess[] = [
  spawn(process.execPath, ['--watch', 'src/main.ts'], {
    cwd: join(root, 'apps/api'),
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  }),
  spawn(join(root, 'apps/web/node_modules/.bin/vite'), [], { cwd: join(root, 'apps/web'), stdio: 'inherit' }),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
