import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { upload } from './desk.ts';
import { openInbox } from './inbox-desk.ts';

const TIMES = 12;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const openTwo = async () => {
  const inbox = await openInbox(world);
  const { owner } = inbox;
  return {
    ...inbox,
    /** Readies a list of new people for its job. */
    list: async (bytes: string) => {
      const { importId } = await upload(world, owner, 'list.csv', bytes);
      await owner.mutate('startImport', { id: importId, plan: { acceptProposals: true } });
    },
    contacts: async (): Promise<readonly string[]> =>
      (await owner.graphql('{ contacts(first: 100) { nodes { points { value } } } }')).contacts.nodes.flatMap(
        ({ points }: { points: readonly { value: string }[] }) => points.map(({ value }) => value),
      ),
  };
};

const addresses = Array.from({ length: TIMES }, (_, n) => `new-${n}@example.com`);

describe('one new address, brought at the same moment', () => {
  test('by a list and by what comes in, is one contact', async () => {
    const two = await openTwo();
    for (const email of addresses) {
      await two.list(`Name,Email,Company\nMori,${email},Aoba\nHara,other-${email},Midori\n`);
      await two.post({ name: 'Mori', email, company: 'Aoba', message: 'In blue?' });
      await Promise.all([world.workOff(), two.read()]);
    }
    const own = (await two.contacts()).filter((value) => value.startsWith('new-'));
    expect(own.toSorted()).toEqual(addresses.toSorted());
  });

  test('by a list and by the form of a new lead, is one contact', async () => {
    const two = await openTwo();
    for (const email of addresses) {
      await two.list(`Name,Email\nMori,${email}\n`);
      const contact = { familyName: 'Mori', points: [{ kind: 'EMAIL', value: email }] };
      await Promise.all([
        world.workOff(),
        two.owner.mutate('createLead', { contact: { new: contact } }, 'lead { id }'),
      ]);
    }
    expect((await two.contacts()).toSorted()).toEqual(addresses.toSorted());
  });

  test('by two lists, is one contact', async () => {
    const two = await openTwo();
    for (const email of addresses) {
      await two.list(`Name,Email\nMori,${email}\n`);
      await two.list(`Name,Email,Company\nMori,${email},Aoba\n`);
      await Promise.all([world.workOff(), world.workOff()]);
    }
    expect((await two.contacts()).toSorted()).toEqual(addresses.toSorted());
  });
});
