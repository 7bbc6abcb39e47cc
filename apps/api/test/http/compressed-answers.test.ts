import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

const LONG = '{ __type(name: "Lead") { fields { name description } } }';
const SHORT = '{ viewer { role } }';

async function answerTo(query: string, accepted?: string) {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const asker = accepted === undefined ? owner : owner.with({ 'accept-encoding': accepted });
  const { headers, rawPayload } = await asker.http('POST', '/graphql', { query });
  return {
    encoding: headers['content-encoding'],
    vary: headers.vary,
    length: headers['content-length'],
    rawPayload,
  };
}

test('a long answer goes as gzip to whoever takes it, and is the same answer', async () => {
  const plain = await answerTo(LONG);
  const small = await answerTo(LONG, 'br, gzip;q=0.8');
  expect(plain).toMatchObject({ encoding: undefined, vary: 'accept-encoding' });
  expect(small).toMatchObject({
    encoding: 'gzip',
    vary: 'accept-encoding',
    length: String(small.rawPayload.length),
  });
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect(JSON.parse(gunzipSync(small.rawPayload).toString())).toEqual(
    JSON.parse(plain.rawPayload.toString()),
  );
});

test.each([
  ['what is short', SHORT, 'gzip'],
  ['to whoever takes none', LONG, 'br'],
  ['to whoever refuses it', LONG, 'gzip;q=0'],
])('it does not pay or is not wanted: %s', async (_what, query, accepted) => {
  expect((await answerTo(query, accepted)).encoding).toBeUndefined();
});
