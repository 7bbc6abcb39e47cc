import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

test('foundings of one name at one moment get an address each', async () => {
  const world = await openWorld();
  const people = await Promise.all(Array.from({ length: 6 }, () => world.signUp()));
  const founded = await Promise.all(people.map((person) => person.found('Hibiki Works')));
  const slugs = founded.map(({ slug }) => slug).toSorted();
  expect(slugs[0]).toBe('hibiki-works');
  expect(new Set(slugs).size).toBe(6);
});
