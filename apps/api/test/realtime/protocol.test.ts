import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';
import { openSocket } from './socket.ts';

const CHANGED = 'subscription { changed { recordType id } }';

async function ownerAndSocket(name = 'Sockets') {
  const world = await openWorld();
  const owner = await (await world.signUp()).found(name);
  const socket = await openSocket(world, { cookie: owner.cookie });
  return { world, owner, socket };
}

async function ready(owner: Caller & { slug: string }, socket: Awaited<ReturnType<typeof openSocket>>) {
  expect(await socket.init({ organization: owner.slug })).toMatchObject({ type: 'connection_ack' });
}

describe('a socket', () => {
  test('is closed with 4400 for what is no message of the protocol', async () => {
    const { socket } = await ownerAndSocket();
    socket.send('hello');
    expect(await socket.closed).toMatchObject({ code: 4400 });
  });

  test('is closed with 4401 when it subscribes before it introduced itself', async () => {
    const { socket } = await ownerAndSocket();
    socket.subscribe('1', CHANGED);
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  test('is closed with 4403 for a stranger, a signed-out browser, a wrong token', async () => {
    const { world, owner } = await ownerAndSocket();
    const stranger = await world.signUp();
    for (const [headers, parameters] of [
      [{}, { organization: owner.slug }],
      [{ cookie: stranger.cookie }, { organization: owner.slug }],
      [{ cookie: owner.cookie }, {}],
      [{}, { organization: owner.slug, authorization: 'Bearer mik_nothing' }],
    ] as const) {
      const socket = await openSocket(world, headers);
      socket.send({ type: 'connection_init', payload: parameters });
      expect(await socket.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    }
  });

  test('is closed with 4406 for another protocol', async () => {
    const world = await openWorld();
    const socket = await openSocket(world, {}, '');
    expect(await socket.closed).toMatchObject({ code: 4406 });
  });

  test('is closed with 4408 when nobody introduces themselves', async () => {
    const { socket } = await ownerAndSocket();
    expect(await socket.closed).toMatchObject({ code: 4408 });
  });

  test('is closed with 4409 for a second subscription under one id', async () => {
    const { owner, socket } = await ownerAndSocket();
    await ready(owner, socket);
    socket.subscribe('1', CHANGED);
    socket.subscribe('1', CHANGED);
    expect(await socket.closed).toMatchObject({ code: 4409 });
  });

  test('is closed with 4429 when it introduces itself twice', async () => {
    const { owner, socket } = await ownerAndSocket();
    await ready(owner, socket);
    socket.send({ type: 'connection_init' });
    expect(await socket.closed).toMatchObject({ code: 4429 });
  });

  test('is one of fifty of a session at most', async () => {
    const { world, owner, socket } = await ownerAndSocket();
    await ready(owner, socket);
    const others = await Promise.all(
      Array.from({ length: 49 }, () => openSocket(world, { cookie: owner.cookie })),
    );
    for (const other of others) await ready(owner, other);
    const another = await openSocket(world, { cookie: owner.cookie });
    another.send({ type: 'connection_init', payload: { organization: owner.slug } });
    expect(await another.closed).toEqual({ code: 1013, reason: 'Try again later' });
    const mate = await join(world, owner);
    await ready(owner, await openSocket(world, { cookie: mate.caller.cookie }));
    others[0]?.close();
    await expect
      .poll(async () =>
        (await openSocket(world, { cookie: owner.cookie })).init({ organization: owner.slug }),
      )
      .toMatchObject({ type: 'connection_ack' });
    for (const other of [socket, ...others]) other.close();
  });

  test('is not opened for another origin, nor on another path', async () => {
    const { world, owner } = await ownerAndSocket();
    const elsewhere = { cookie: owner.cookie, origin: 'https://evil.example' };
    await expect(openSocket(world, elsewhere)).rejects.toThrow('403');
    await expect(openSocket(world, {}, undefined, '/other')).rejects.toThrow('404');
    const ours = await openSocket(world, { cookie: owner.cookie, origin: 'http://localhost:4000' });
    await ready(owner, ours);
    ours.close();
  });

  test('of a member who is deactivated is closed, and that is no fault of ours', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('Leaving');
    const mate = await join(world, owner);
    const before = world.bugs.length;
    const socket = await openSocket(world, { cookie: mate.caller.cookie });
    await ready(owner, socket);
    socket.subscribe('1', CHANGED);
    await owner.mutate('deactivateMember', { id: mate.memberId });
    await owner.mutate('createLead', { name: 'A lead' });
    await world.workOff();
    expect(await socket.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    expect(world.bugs).toHaveLength(before);
  });
});

describe('what a socket carries', () => {
  test('is subscriptions only, within the limits of HTTP, and says nothing of ours', async () => {
    const { owner, socket } = await ownerAndSocket();
    await ready(owner, socket);
    const aliases = Array.from({ length: 40 }, (_, index) => `a${index}: recordType`).join(' ');
    const directives = 'recordType @include(if: true) '.repeat(40);
    const cases: [string, RegExp][] = [
      ['query { viewer { person { name } } }', /subscriptions/],
      ['mutation { markNotificationsSeen(input: {}) { __typename } }', /subscriptions/],
      [`subscription { changed { ${aliases} } }`, /aliases/],
      [`subscription { changed { ${directives} } }`, /directives/],
      [`subscription { changed { ${'recordType '.repeat(4100)} } }`, /token/i],
      ['subscription { nothing }', /Cannot query field/],
      ['subscription {', /Syntax/],
    ];
    for (const [index, [query, message]] of cases.entries()) {
      socket.subscribe(String(index), query);
      const answer = await socket.next();
      expect(answer, query.slice(0, 60)).toMatchObject({ type: 'error', id: String(index) });
      expect(answer?.payload[0].message).toMatch(message);
      expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|select /i);
    }
    socket.close();
  });

  test('is at most twenty subscriptions', async () => {
    const { owner, socket } = await ownerAndSocket();
    await ready(owner, socket);
    for (let index = 0; index < 21; index += 1) socket.subscribe(String(index), CHANGED);
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'TOO_MUCH' } }],
    });
    socket.close();
  });

  test('is not served over HTTP', async () => {
    const { owner } = await ownerAndSocket();
    const { data, errors } = await owner.ask(CHANGED);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: 'Subscribe over the WebSocket.' });
  });
});
