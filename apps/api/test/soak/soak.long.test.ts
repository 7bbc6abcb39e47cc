import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startProduct } from '../../outside/running-product.ts';
import { WebClient } from '../../outside/web-client.ts';
import { killProduct } from './kill-product.ts';

const SECONDS = Number(process.env.SOAK_SECONDS ?? 150);
const LIFE_SECONDS = 20;
const WRITERS = 4;
const READERS = 2;

/** What came of the requests: leads whose making was acknowledged, answers that were read, requests that a death cut off. */
interface Tally {
  readonly acknowledged: Set<string>;
  reads: number;
  cut: number;
}

interface Session {
  readonly cookie: string;
  readonly slug: string;
}

async function begin(url: string): Promise<Session> {
  const anyone = new WebClient(url);
  const person = { email: 'soak@example.com', password: 'a password of the soak 1', name: 'Soak Person' };
  const signedUp = await anyone.post('/api/auth/sign-up/email', JSON.stringify(person));
  const cookie = (signedUp.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  const { createOrganization } = await anyone
    .with({ cookie })
    .ask<{ createOrganization: { slug: string } }>('CreateOrganization', {
      input: { name: 'Soak', country: 'US' },
    });
  return { cookie, slug: createOrganization.slug };
}

const clientOf = (url: string, { cookie, slug }: Session) => new WebClient(url).with({ cookie }).in(slug);

/** Writes and reads until the moment, or until the product is gone. */
async function work(client: WebClient, until: number, tally: Tally, life: number): Promise<void> {
  const cutOff = () => {
    tally.cut += 1;
  };
  const write = async (writer: number) => {
    for (let turn = 0; Date.now() < until; turn += 1) {
      const name = `Soak ${life} ${writer} ${turn}`;
      const made = await client
        .ask<{ createLead: { __typename: string } }>('NewLeadForm_Create', { input: { name } })
        .catch(() => undefined);
      if (made?.createLead.__typename === 'CreateLeadPayload') tally.acknowledged.add(name);
      else return cutOff();
    }
  };
  const read = async () => {
    while (Date.now() < until) {
      const page = await client.ask('LeadsPage', { first: 50, filter: {} }).catch(() => undefined);
      if (!page) return cutOff();
      tally.reads += 1;
    }
  };
  await Promise.all([
    ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
    ...Array.from({ length: READERS }, read),
  ]);
}

/** The titles of all leads, as a list shows them page by page. */
async function titles(client: WebClient): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { leads } = await client.ask<{
      leads: {
        nodes: readonly { title: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>('LeadsPage', { first: 50, filter: {}, ...(after ? { after } : {}) });
    found.push(...leads.nodes.map(({ title }) => title));
    if (!leads.pageInfo.hasNextPage) return found;
    after = leads.pageInfo.endCursor;
  }
}

test('nothing that was acknowledged is lost, whoever is killed in the middle of the work', {
  timeout: (SECONDS + 240) * 1000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-soak-'));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'data');
  const start = () => startProduct({ env: { MIKOMI_DATA_DIR: dataDir, PORT: '0' } });
  const tally: Tally = { acknowledged: new Set(), reads: 0, cut: 0 };
  const until = Date.now() + SECONDS * 1000;
  const deaths = { product: 0, database: 0 };
  let product = await start();
  const session = await begin(product.url);
  let slowestStart = 0;
  for (let life = 0; Date.now() < until; life += 1) {
    const client = clientOf(product.url, session);
    const working = work(client, Date.now() + LIFE_SECONDS * 1000, tally, life);
    await setTimeout((LIFE_SECONDS - 2) * 1000);
    const withDatabase = life % 2 === 1;
    await killProduct(product.process, dataDir, withDatabase);
    deaths[withDatabase ? 'database' : 'product'] += 1;
    await working;
    client.close();
    const from = performance.now();
    product = await start();
    slowestStart = Math.max(slowestStart, performance.now() - from);
  }
  const found = await titles(clientOf(product.url, session));
  await product.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  console.log(
    `soak: ${SECONDS} s, ${tally.acknowledged.size} leads made, ${tally.reads} lists read, ${tally.cut} requests cut off, ` +
      `${deaths.product} deaths of the product, ${deaths.database} with its database, slowest start after one ${Math.round(slowestStart)} ms`,
  );
  const present = new Set(found);
  expect([...tally.acknowledged].filter((name) => !present.has(name))).toEqual([]);
  expect(found.length).toBe(present.size);
  expect(tally.acknowledged.size).toBeGreaterThan(0);
});
