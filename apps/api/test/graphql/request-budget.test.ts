import { expect, onTestFinished, test } from 'vitest';
import { openSocket } from '../realtime/socket.ts';
import { createWorld } from '../testkit/world.ts';

test('a token that asks without end is told to wait, and slows nobody else', async () => {
  const world = await createWorld({ requestsPerMinute: 20 });
  try {
    world.clock.now = Date.now();
    const owner = await (await world.signUp()).found();
    const { token } = await owner.mutate('createApiToken', { name: 'script', expiresInDays: 1 }, 'token');
    const script = world.nobody().with({ authorization: `Bearer ${token}` });
    const ask = (caller = script) => caller.http('POST', '/graphql', { query: '{ viewer { memberId } }' });
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask()));
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.headers['retry-after']).toBe('3');
    expect(refused[0]?.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 3 } }],
    });
    expect((await ask(owner)).statusCode).toBe(200);
    world.clock.now += 3000;
    expect((await ask()).statusCode).toBe(200);
  } finally {
    await world.close();
  }
});

const VIEWER = { query: '{ viewer { memberId } }' };

test('a session or token has one budget, however its header is written', async () => {
  const world = await createWorld({ requestsPerMinute: 20 });
  try {
    world.clock.now = Date.now();
    const owner = await (await world.signUp()).found();
    const { token } = await owner.mutate('createApiToken', { name: 'script', expiresInDays: 1 }, 'token');
    world.clock.now += 60_000;
    const granted = async (headersOf: (n: number) => Record<string, string>) => {
      let count = 0;
      for (let n = 0; n < 40; n += 1) {
        const answer = await owner.with(headersOf(n)).http('POST', '/graphql', VIEWER);
        if (answer.statusCode === 200) count += 1;
      }
      return count;
    };
    expect(await granted((n) => ({ cookie: `${owner.cookie}; n=${n}` }))).toBe(20);
    world.clock.now += 60_000;
    expect(await granted((n) => ({ cookie: '', authorization: `Bearer ${' '.repeat(n)}${token}` }))).toBe(20);
    expect(await granted(() => ({}))).toBe(20);
  } finally {
    await world.close();
  }
});

test('whoever sends nothing valid has the budget of their address, and the database is asked no more behind it', async () => {
  const world = await createWorld({ requestsPerMinute: 20 });
  try {
    world.clock.now = Date.now();
    const owner = await (await world.signUp()).found();
    world.clock.now += 60_000;
    const { result, statements } = await world.countStatements(async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 30; n += 1) {
        const guess = world.nobody().with({ authorization: `Bearer guess-${n}` });
        statuses.push((await guess.http('POST', '/graphql', VIEWER)).statusCode);
      }
      return statuses;
    });
    expect(result).toEqual([...Array(20).fill(401), ...Array(10).fill(429)]);
    expect(statements).toHaveLength(20);
    expect((await owner.http('POST', '/graphql', VIEWER)).statusCode).toBe(200);
  } finally {
    await world.close();
  }
});

test('sockets, subscriptions and files are asked for out of the same budget', async () => {
  const world = await createWorld({ requestsPerMinute: 20 });
  onTestFinished(() => world.close());
  world.clock.now = Date.now();
  const owner = await (await world.signUp()).found();
  const connect = () => openSocket(world, { cookie: owner.cookie });
  await owner.http('POST', '/graphql', VIEWER);
  world.clock.now += 60_000;
  const socket = await connect();
  expect(await socket.init({ organization: owner.slug })).toMatchObject({ type: 'connection_ack' });
  for (let n = 0; n < 19; n += 1) socket.subscribe(`${n}`, 'subscription { nothing }');
  for (let n = 0; n < 19; n += 1) expect((await socket.next())?.payload[0].message).toMatch(/Cannot query/);

  const late = await connect();
  const { statements } = await world.countStatements(async () => {
    socket.subscribe('late', 'subscription { nothing }');
    expect((await socket.next())?.payload).toMatchObject([
      { extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 3 } },
    ]);
    late.send({ type: 'connection_init', payload: { organization: owner.slug } });
    expect(await late.closed).toEqual({ code: 1013, reason: 'Try again later' });
    const upload = await owner
      .with({ 'content-type': 'application/octet-stream', 'x-file-name': 'leads.csv' })
      .http('POST', '/api/imports');
    expect([upload.statusCode, upload.headers['retry-after']]).toEqual([429, '3']);
  });
  expect(statements).toEqual([]);
  socket.close();
});
