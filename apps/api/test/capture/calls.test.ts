import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const MINUTE = 60_000;
/** Monday, 10:05 in Tokyo. */
const MONDAY = Date.UTC(2026, 10, 30, 1, 5);
const STRANGER = '+81 3 1234 5678';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => {
  world.clock.now = undefined;
});

async function openLine(kind = 'CALL_WEBHOOK') {
  world.clock.now = MONDAY;
  const inbox = await openInbox(world, kind);
  await inbox.owner.mutate('editSource', {
    id: inbox.sourceId,
    ownerRule: 'MEMBER',
    ownerId: inbox.ownerId,
  });
  return {
    ...inbox,
    /** A call that is told of as it ends. */
    call: async (about: Record<string, unknown>) => {
      await inbox.post({
        id: `call-${world.clock.now}`,
        from: STRANGER,
        status: 'missed',
        at: world.clock.now,
        ...about,
      });
      await inbox.read();
    },
    callBacks: async () =>
      (
        await inbox.owner.graphql(
          `{ followUps(first: 9, filter: { isCallBack: true }) { nodes { id kind state day time claimableAt outcome assignee { id } lead { id } } } }`,
        )
      ).followUps.nodes,
    calls: async (lead: string) =>
      (
        await inbox.owner.graphql(
          'query ($id: ID!) { timeline(record: $id, first: 20) { nodes { ... on TimelineActivity { activity { kind direction outcome times occurredAt } } } } }',
          { id: lead },
        )
      ).timeline.nodes.flatMap(({ activity }: { activity?: { kind: string } }) =>
        activity?.kind === 'CALL' ? [activity] : [],
      ),
  };
}

describe('a call that nobody took', () => {
  test('of a stranger makes a lead, and its owner owes a call now', async () => {
    const line = await openLine();
    await line.call({});
    const { nodes } = await line.leads();
    expect(nodes).toMatchObject([{ status: 'OPEN', touches: [{ kind: 'CALL' }] }]);
    expect(await line.callBacks()).toMatchObject([
      {
        kind: 'CALL',
        state: 'OPEN',
        day: '2026-11-30',
        time: '10:05',
        assignee: { id: line.ownerId },
        lead: { id: nodes[0].id },
        claimableAt: new Date(MONDAY + 2 * MINUTE).toISOString(),
      },
    ]);
  });

  test('and comes again within half an hour is one call that says how often', async () => {
    const line = await openLine();
    for (const minutes of [0, 4, 29]) {
      world.clock.now = MONDAY + minutes * MINUTE;
      await line.call({});
    }
    const { totalCount, nodes } = await line.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
    expect(await line.calls(nodes[0].id)).toEqual([
      {
        kind: 'CALL',
        direction: 'IN',
        outcome: 'NO_ANSWER',
        times: 3,
        occurredAt: new Date(MONDAY).toISOString(),
      },
    ]);
    expect((await line.callBacks()).length).toBe(1);
    const outcomes = (await line.deliveries()).flatMap(({ arrivals }: { arrivals: { outcome: string }[] }) =>
      arrivals.map(({ outcome }) => outcome),
    );
    expect(outcomes.sort()).toEqual(['COLLAPSED', 'COLLAPSED', 'NEW_LEAD']);
  });

  test('wants something again where its lead was closed in between, however soon it comes', async () => {
    const line = await openLine();
    await line.call({});
    const [{ id }] = (await line.leads()).nodes;
    await line.owner.mutate('loseLead', { id, reasonId: line.reasonId });
    world.clock.now = MONDAY + 5 * MINUTE;
    await line.call({});
    expect(await line.leads()).toMatchObject({ totalCount: 1, nodes: [{ id, status: 'OPEN' }] });
    expect((await line.calls(id)).map(({ times }: { times: number }) => times)).toEqual([1, 1]);
  });

  test('is another one after the half hour, on the same lead and with the same promise', async () => {
    const line = await openLine();
    await line.call({});
    world.clock.now = MONDAY + 31 * MINUTE;
    await line.call({});
    const { totalCount, nodes } = await line.leads();
    expect(totalCount).toBe(1);
    expect((await line.calls(nodes[0].id)).map(({ times }: { times: number }) => times)).toEqual([1, 1]);
    expect((await line.callBacks()).length).toBe(1);
  });

  test('is one lead and one call where two are told of at the same instant', async () => {
    const line = await openLine();
    await Promise.all(
      [1, 2, 3, 4].map((id) => line.post({ id: `at-once-${id}`, from: STRANGER, status: 'missed' })),
    );
    await line.read();
    const { totalCount, nodes } = await line.leads();
    expect(totalCount).toBe(1);
    expect((await line.calls(nodes[0].id)).map(({ times }: { times: number }) => times)).toEqual([4]);
  });

  test('is made good by a call of ours that reaches them', async () => {
    const line = await openLine();
    await line.call({});
    world.clock.now = MONDAY + 5 * MINUTE;
    await line.call({
      direction: 'outbound',
      from: '+81 3 9999 0000',
      to: STRANGER,
      status: 'answered',
      duration: 60,
    });
    expect(await line.callBacks()).toMatchObject([{ state: 'DONE', outcome: 'REACHED' }]);
  });

  test('at Twilio is one as well', async () => {
    const line = await openLine('TWILIO');
    const token = 'an-auth-token';
    await line.owner.mutate('setInletSecret', { sourceId: line.sourceId, name: 'authToken', value: token });
    const told = new URLSearchParams({
      CallSid: 'CA1',
      From: '+819012345678',
      To: '+81312345678',
      Direction: 'inbound',
      CallStatus: 'no-answer',
    });
    const signed = [...told].sort().map(([name, value]) => name + value);
    const signature = createHmac('sha1', token).update(`http://localhost:4000${line.path}${signed.join('')}`);
    const answer = await line.post(told.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature.digest('base64'),
    });
    expect(answer.statusCode).toBe(200);
    await line.read();
    expect((await line.leads()).nodes).toMatchObject([{ touches: [{ kind: 'CALL' }] }]);
    expect(await line.callBacks()).toMatchObject([{ kind: 'CALL', assignee: { id: line.ownerId } }]);
  });
});

test('a call of a stranger that was taken makes a lead, and nobody owes a call', async () => {
  const line = await openLine();
  await line.call({ status: 'answered', duration: 42 });
  const { nodes } = await line.leads();
  expect(nodes).toMatchObject([{ touches: [{ kind: 'CALL' }] }]);
  expect(await line.calls(nodes[0].id)).toMatchObject([{ outcome: 'REACHED', times: 1 }]);
  expect(await line.callBacks()).toEqual([]);
});

describe('a call-back that its owner does not get round to', () => {
  const offered = '{ followUps(first: 9, filter: { isOffered: true }) { nodes { id lead { id } } } }';

  test('is offered to colleagues after two minutes of work, and the first who takes it has it', async () => {
    const line = await openLine();
    const [ben, eve] = [(await join(world, line.owner)).caller, (await join(world, line.owner)).caller];
    await line.call({});
    expect((await ben.graphql(offered)).followUps.nodes).toEqual([]);
    world.clock.now = MONDAY + 2 * MINUTE;
    const { nodes } = (await ben.graphql(offered)).followUps;
    expect(nodes).toMatchObject([{ lead: null }]);
    expect((await line.owner.graphql(offered)).followUps.nodes).toEqual([]);
    const claimed = await ben.mutate(
      'claimCallBack',
      { id: nodes[0].id },
      'followUp { assignee { id } lead { id viewerCanEdit } claimableAt }',
    );
    expect(claimed.followUp).toMatchObject({ lead: { viewerCanEdit: true }, claimableAt: null });
    expect(await eve.refused('claimCallBack', { id: nodes[0].id })).toMatchObject({
      code: 'FOLLOW_UP_NOT_FOUND',
    });
  });

  test('of the night is not, before the office has been open for as long', async () => {
    const line = await openLine();
    const ben = (await join(world, line.owner)).caller;
    world.clock.now = Date.UTC(2026, 10, 29, 14, 0);
    await line.call({});
    world.clock.now = Date.UTC(2026, 10, 30, 0, 1);
    expect((await ben.graphql(offered)).followUps.nodes).toEqual([]);
    world.clock.now = Date.UTC(2026, 10, 30, 0, 2);
    expect((await ben.graphql(offered)).followUps.nodes.length).toBe(1);
  });
});
