import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { tokenOf } from './team-mates.ts';

test('foundings of one name at one moment get an address each', async () => {
  const world = await openWorld();
  const people = await Promise.all(Array.from({ length: 6 }, () => world.signUp()));
  const founded = await Promise.all(people.map((person) => person.found('Hibiki Works')));
  const slugs = founded.map(({ slug }) => slug).toSorted();
  expect(slugs[0]).toBe('hibiki-works');
  expect(new Set(slugs).size).toBe(6);
});

test('a founding and a joining that are repeated by their key are done once', async () => {
  const world = await openWorld();
  const owner = await world.signUp();
  const keyed = owner.with({ 'idempotency-key': 'found-once' });
  const founding = { name: 'Once Works', country: 'JP' };
  const found = () => keyed.mutate('createOrganization', founding, 'slug');
  const [{ slug }, again] = await Promise.all([found(), found()]);
  expect(again).toMatchObject({ slug });
  expect(await keyed.refused('createOrganization', { ...founding, name: 'Twice' })).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  const { viewer } = await owner.graphql('{ viewer { memberships { slug } } }');
  expect(viewer.memberships).toEqual([{ slug }]);
  // The key of one person says nothing of another's.
  const other = await world.signUp();
  const others = await other.with({ 'idempotency-key': 'found-once' }).found('Once Works');
  expect(others.slug).not.toBe(slug);

  const { link } = await owner
    .in(slug)
    .mutate('inviteMember', { email: other.person?.email, role: 'REP' }, 'link');
  const joining = other.with({ 'idempotency-key': 'join-once' });
  const join = () => joining.mutate('acceptInvitation', { token: tokenOf(link) }, 'slug');
  expect([await join(), await join()]).toMatchObject([{ slug }, { slug }]);
});
