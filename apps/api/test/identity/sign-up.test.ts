import { describe, expect, test } from 'vitest';
import { cookieOf } from '../testkit/caller.ts';
import { createWorld, openWorld, uniqueEmail } from '../testkit/world.ts';
import { tokenOf } from './team-mates.ts';

const PASSWORD = 'correct horse 9';

describe('whoever signs up', () => {
  test('has a name, and comes in under their address where an older one has none', async () => {
    const world = await openWorld();
    const signUp = async (name: string) =>
      (
        await world
          .nobody()
          .http('POST', '/api/auth/sign-up/email', { name, email: uniqueEmail(), password: PASSWORD })
      ).json();
    expect(await signUp(' \u200b ')).toMatchObject({ code: 'TEXT_BLANK' });
    expect(await signUp('x'.repeat(9000))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    const person = await world.signUp();
    const owner = await (await world.signUp()).found();
    const names = [];
    for (const name of ['', 'x'.repeat(9000)]) {
      await world.ownerPool.query('UPDATE person SET name = $1 WHERE email = $2', [
        name,
        person.person?.email,
      ]);
      names.push((await (await person.found()).graphql('{ viewer { member { name } } }')).viewer.member.name);
    }
    const { link } = await owner.mutate('inviteMember', { email: person.person?.email, role: 'REP' }, 'link');
    await person.mutate('acceptInvitation', { token: tokenOf(link) });
    names.push((await person.in(owner.slug).graphql('{ viewer { member { name } } }')).viewer.member.name);
    const local = person.person?.email.split('@')[0];
    expect(names).toEqual([local, local, local]);
  });

  test('is the first one or invited, where the house is closed, and founds no further organization', async () => {
    const world = await createWorld({ signUp: 'invited' });
    try {
      const nobody = world.nobody();
      const isOpen = async () => (await nobody.graphql('{ signUpIsOpen }')).signUpIsOpen;
      const signUp = async (email: string, invitation?: string) => {
        const answer = await nobody.http('POST', '/api/auth/sign-up/email', {
          name: 'Mika',
          email,
          password: PASSWORD,
          invitation,
        });
        return [answer.statusCode, answer.json().code];
      };
      expect(await isOpen()).toBe(true);
      const owner = await (await world.signUp()).found();
      expect(await isOpen()).toBe(false);
      const email = uniqueEmail();
      const closed = [400, 'SIGN_UP_BY_INVITATION'];
      expect(await signUp(email)).toEqual(closed);
      const { link } = await owner.mutate('inviteMember', { email, role: 'REP' }, 'link');
      expect(await signUp(email)).toEqual(closed);
      expect(await signUp(email, 'guessed')).toEqual(closed);
      expect(await signUp(uniqueEmail(), tokenOf(link))).toEqual([400, 'INVITATION_FOR_ANOTHER']);
      expect(await signUp(email, tokenOf(link))).toEqual([200, undefined]);
      const cookie = cookieOf(
        (await nobody.http('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })).headers[
          'set-cookie'
        ],
      );
      const mate = nobody.with({ cookie });
      expect(await mate.refused('createOrganization', { name: 'Another', country: 'JP' })).toMatchObject({
        __typename: 'NotAllowedError',
        code: 'NOT_ALLOWED_TO_FOUND',
      });
      await mate.mutate('acceptInvitation', { token: tokenOf(link) });
      expect(await signUp(uniqueEmail(), tokenOf(link))).toEqual([400, 'INVITATION_USED']);
      await owner.found('A second one');
    } finally {
      await world.close();
    }
  });
});
