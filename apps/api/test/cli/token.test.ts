import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';

/** The whole product is loaded for each command, on a busy machine. */
const PATIENCE_MS = 120_000;
const CLI = join(import.meta.dirname, '../../src/cli/mikomi.ts');

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function mikomi(world: World, ...words: string[]): Promise<Said> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: world.url,
    MIKOMI_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
  };
  return promisify(execFile)(process.execPath, [CLI, ...words], { env }).then(
    (said) => ({ code: 0, ...said }),
    (failed) => failed as Said,
  );
}

test(
  'an administrator makes a token for a member, which acts as them',
  async () => {
    const world = await openWorld();
    const email = `${crypto.randomUUID()}@example.com`;
    const owner = await (await world.signUp({ email })).found();
    const said = await mikomi(world, 'token', '--organization', owner.slug, '--email', email);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    const [token] = said.stdout.split('\n');
    const caller = world.nobody().with({ authorization: `Bearer ${token}` });
    expect(await caller.graphql('{ viewer { role } apiTokens { name } }')).toEqual({
      viewer: { role: 'OWNER' },
      apiTokens: [{ name: 'Made by mikomi token' }],
    });
    const unfit = await mikomi(
      world,
      ...['token', '--organization', owner.slug, '--email', email, '--days', 'abc'],
    );
    expect(unfit).toMatchObject({ code: 1, stdout: '' });
    expect(unfit.stderr).toMatch(/^.*1 to 365.*\n$/);
  },
  PATIENCE_MS,
);

test(
  'a word that is wrong is told in one line with how the command is used',
  async () => {
    const said = await mikomi(await openWorld(), 'token', '--mail', 'aya@example.com');
    expect(said).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        "Unknown option '--mail'. It is used as: mikomi token --organization <slug> --email <address>\n",
    });
  },
  PATIENCE_MS,
);
