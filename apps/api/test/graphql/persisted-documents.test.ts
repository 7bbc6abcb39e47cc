import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';

const NOW = '{ viewer { role } }';
const BEFORE = '{ viewer { memberId } }';
const NEVER = '{ viewer { timeZone } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a browser session in production', () => {
  let folder: string;
  let app: App;
  let browser: Caller;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikomi-web-'));
    const manifest = (name: string, text: string) =>
      writeFile(join(folder, name), JSON.stringify({ [hashOf(text)]: text }));
    await manifest('persisted-documents.json', NOW);
    await manifest('persisted-documents.previous.json', BEFORE);
    const world = await openWorld();
    app = await world.openApp({ production: true, webDir: folder });
    browser = (await (await world.signUp()).found()).at(app.server);
  });

  afterAll(async () => {
    await app?.server.close();
    await rm(folder, { recursive: true });
  });

  async function send(body: object) {
    const answer = await browser.http('POST', '/graphql', body);
    return { status: answer.statusCode, ...answer.json() };
  }

  function named(text: string, version = 1) {
    return { extensions: { persistedQuery: { version, sha256Hash: hashOf(text) } } };
  }

  test('runs the documents of this build, and of the one before: an open tab survives a release', async () => {
    expect(await send(named(NOW))).toMatchObject({ status: 200, data: { viewer: { role: 'OWNER' } } });
    expect(await send(named(BEFORE))).toMatchObject({
      status: 200,
      data: { viewer: { memberId: expect.any(String) } },
    });
  });

  test('is told of a document that no build had', async () => {
    expect(await send(named(NEVER))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  test.each([
    ['a text', { query: NEVER }],
    ['a text beside a known name', { query: NEVER, ...named(NOW) }],
    ['a known text written out', { query: NOW }],
    ['a list', [named(NOW)]],
    ['nothing', {}],
  ])('sends no words of its own: %s', async (_what, body) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } }],
    });
  });
});
