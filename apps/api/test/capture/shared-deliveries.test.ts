import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const MORI = { name: '森 ゆき', email: 'mori@example.com', phone: '090-7777-0001', message: 'In blue?' };
const HARA = { name: 'Hara Ken', email: 'hara@example.com', message: 'In red?' };

async function openShared(bodies: readonly unknown[]) {
  const inbox = await openInbox(world);
  for (const body of bodies) await inbox.post(JSON.stringify(body));
  await inbox.read();
  const { contacts } = await inbox.owner.graphql('{ contacts(first: 9) { nodes { id points { value } } } }');
  return {
    ...inbox,
    erase: (email: string) =>
      inbox.owner.mutate('eraseContact', {
        id: contacts.nodes.find(({ points }: { points: readonly { value: string }[] }) =>
          points.some(({ value }) => value === email),
        ).id,
      }),
    bodies: async (): Promise<readonly (string | null)[]> =>
      (await inbox.deliveries()).map(({ body }: { body: string | null }) => body),
  };
}

describe('of a delivery that tells of several people', () => {
  test('what is of one goes with them, and what is of others stays', async () => {
    const shared = await openShared([[MORI, HARA]]);
    await shared.erase(MORI.email);
    expect(await shared.bodies()).toEqual([JSON.stringify([HARA])]);
    await shared.erase(HARA.email);
    expect(await shared.bodies()).toEqual([null]);
  });

  test('what stays is the same thing still: read again, it makes nobody twice', async () => {
    const nobody = { colour: 'green' };
    const shared = await openShared([[MORI, HARA, nobody]]);
    await shared.erase(MORI.email);
    expect(await shared.bodies()).toEqual([JSON.stringify([HARA, nobody])]);
    const [delivery] = await shared.deliveries();
    expect(delivery.state).toBe('NEEDS_MAPPING');
    await shared.owner.mutate('replayDeliveries', { ids: [delivery.id] }, 'count');
    await shared.read();
    const { totalCount, nodes } = await shared.leads();
    expect(totalCount).toBe(2);
    expect(nodes.map(({ touches }: { touches: readonly unknown[] }) => touches.length)).toEqual([1, 1]);
  });

  test('all goes where another’s words name them', async () => {
    const shared = await openShared([[MORI, { ...HARA, message: 'As mori@example.com told me' }]]);
    await shared.erase(MORI.email);
    expect(await shared.bodies()).toEqual([null]);
  });

  test('all goes where it has no parts', async () => {
    const shared = await openShared([MORI, HARA]);
    await shared.erase(MORI.email);
    expect(new Set(await shared.bodies())).toEqual(new Set([JSON.stringify(HARA), null]));
  });
});
