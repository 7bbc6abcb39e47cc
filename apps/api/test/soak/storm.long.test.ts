import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askWithToken, openInlet } from '../../outside/open-inlet.ts';
import { startProduct } from '../../outside/running-product.ts';
import { killProduct } from './kill-product.ts';

const LIVES = Number(process.env.STORM_LIVES ?? 6);
const LIFE_SECONDS = 8;
const SENDERS = 16;
/** Counts are exact to ten thousand. */
const MOST_OF_A_LIFE = 1500;

const bodyOf = (n: number) =>
  JSON.stringify({
    full_name: `Storm ${n}`,
    email: `storm${n}@example.com`,
    phone: `+1212555${String(n % 10_000).padStart(4, '0')}`,
    company: `Company ${n % 50}`,
    message: 'Two presses, please.',
  });

/** Sends what is still to be acknowledged, over and over, as a sender does who was not answered; a few things twice. */
async function storm(
  url: string,
  waiting: Set<number>,
  next: () => number | undefined,
  until: number,
): Promise<void> {
  const send = async (n: number) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: bodyOf(n) });
    if (answer.status === 200) waiting.delete(n);
    await answer.arrayBuffer();
  };
  const sender = async () => {
    while (Date.now() < until) {
      const n = next();
      if (n === undefined) return;
      waiting.add(n);
      const isCut = await send(n)
        .then(() => (n % 7 === 0 ? send(n) : undefined))
        .then(
          () => false,
          () => true,
        );
      if (isCut) return;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

test('a storm of deliveries is taken in whole and once, however often the product is killed in it', {
  timeout: (LIVES * LIFE_SECONDS + 400) * 1000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-storm-'));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'data');
  const start = () => startProduct({ env: { MIKOMI_DATA_DIR: dataDir, PORT: '0' } });
  let product = await start();
  const { path, token } = await openInlet(product.url, 'Storm');
  let sent = 0;
  const waiting = new Set<number>();
  for (let life = 0; life < LIVES; life += 1) {
    const again = [...waiting];
    const next = () => again.pop() ?? (sent < (life + 1) * MOST_OF_A_LIFE ? sent++ : undefined);
    const storming = storm(`${product.url}${path}`, waiting, next, Date.now() + LIFE_SECONDS * 1000);
    await setTimeout((LIFE_SECONDS - 1) * 1000);
    await killProduct(product.process, dataDir, life % 2 === 1);
    await storming;
    product = await start();
  }
  const last = [...waiting];
  await storm(`${product.url}${path}`, waiting, () => last.pop(), Date.now() + 60_000);
  const ask = <Data>(query: string) => askWithToken<Data>(product.url, token, query);
  for (;;) {
    const { deliveries } = await ask<Counted<'deliveries'>>(
      '{ deliveries(first: 1, states: [RECEIVED]) { totalCount } }',
    );
    if (deliveries.totalCount === 0) break;
    await setTimeout(200);
  }
  const { leads, contacts, companies, deliveries } = await ask<
    Counted<'leads' | 'contacts' | 'companies' | 'deliveries'>
  >(
    '{ leads(first: 1) { totalCount } contacts(first: 1) { totalCount } companies(first: 1) { totalCount } deliveries(first: 1, states: [PROCESSED]) { totalCount } }',
  );
  const names = new Set<string>();
  for (let after: string | null = null; ; ) {
    const page: Names = await ask<Names>(
      `{ contacts(first: 100${after ? `, after: "${after}"` : ''}) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
    );
    for (const { name } of page.contacts.nodes) names.add(name);
    if (!page.contacts.pageInfo.hasNextPage) break;
    after = page.contacts.pageInfo.endCursor;
  }
  await product.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  console.log(`storm: ${sent} deliveries in ${LIVES} lives, each of which was killed`);
  expect(waiting.size).toBe(0);
  expect(sent).toBeGreaterThan(LIVES * SENDERS);
  expect(sent).toBeLessThan(10_000);
  expect(names.size).toBe(sent);
  expect([leads.totalCount, contacts.totalCount, deliveries.totalCount]).toEqual([sent, sent, sent]);
  expect(companies.totalCount).toBe(Math.min(50, sent));
});

type Counted<Name extends string> = Readonly<Record<Name, { readonly totalCount: number }>>;

interface Names {
  readonly contacts: {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
