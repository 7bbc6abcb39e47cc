import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { mikomi, PATIENCE_MS } from './mikomi.ts';

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
