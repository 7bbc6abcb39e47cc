// `pnpm mikomi <command>`: what an administrator does beside the running product.

import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: CliCommand }>>> = {
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
  import: () => import('./import.ts'),
  sample: () => import('./sample.ts'),
  'password-link': () => import('./password-link.ts'),
  token: () => import('./token.ts'),
};

const [name = '', ...words] = process.argv.slice(2);
const load = COMMANDS[name];

if (load === undefined) {
  const loaded = await Promise.all(Object.values(COMMANDS).map((each) => each()));
  const lines = loaded.map(({ command }) => `  ${command.usage.padEnd(52)} ${command.about}`);
  console.error(
    `${name === '' ? 'Say what to do' : `There is no command “${name}”`}. Known are:\n${lines.join('\n')}`,
  );
  process.exit(1);
}

// A command that is interrupted takes the database that it started down with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  const { command } = await load();
  if (words.includes('--help')) console.log(`${command.usage}\n${command.about}`);
  else process.exitCode = await command.run(words);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
