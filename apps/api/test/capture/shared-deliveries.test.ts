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
  const contactOf = (email: string): string =>
    contacts.nodes.find(({ points }: { points: readonly { value: string }[] }) =>
      points.some(({ value }) => value === email),
    ).id;
  return {
    ...inbox,
    erase: (email: string) => inbox.owner.mutate('eraseContact', { id: contactOf(email) }),
    /** What the export of a person says that was sent of them. */
    held: async (email: string): Promise<readonly (string | null)[]> => {
      const answer = await inbox.owner.http('GET', `/api/contacts/${contactOf(email)}/held.json`);
      return answer
        .json()
        .held.deliveries.map(
          ({ body }: { body: string | null }) => body && Buffer.from(body, 'base64').toString(),
        );
    },
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

describe('what is held of a person gives of a delivery that tells of several people', () => {
  test('their part, and nothing of others or of whoever is not known', async () => {
    const nobody = { colour: 'green' };
    const shared = await openShared([[MORI, HARA, nobody]]);
    expect(await shared.held(MORI.email)).toEqual([JSON.stringify([MORI])]);
    expect(await shared.held(HARA.email)).toEqual([JSON.stringify([HARA])]);
  });

  test('that it came and no more where their part names somebody else', async () => {
    const shared = await openShared([[MORI, { ...HARA, message: 'As mori@example.com told me' }]]);
    expect(await shared.held(HARA.email)).toEqual([null]);
  });

  test('all of it where it is theirs alone', async () => {
    const shared = await openShared([MORI, HARA]);
    expect(await shared.held(MORI.email)).toEqual([JSON.stringify(MORI)]);
  });

  test('what names them of one that nobody could read', async () => {
    const unread = { who: MORI.email, q1: 'In green?' };
    const shared = await openShared([MORI, [unread, { who: 'sato@example.com', q1: 'In grey?' }]]);
    expect(await shared.held(MORI.email)).toEqual([JSON.stringify(MORI), JSON.stringify([unread])]);
  });
});
