import { setTimeout } from 'node:timers/promises';
import { askWithToken, openInlet } from '../outside/open-inlet.ts';
import { type Measured, measure } from './measure.ts';
import type { Bench } from './organization.ts';

/** How fast deliveries were taken at a source's address, and how fast they became leads. */
export interface Delivered {
  readonly acknowledged: Measured;
  readonly deliveries: number;
  /** From the first delivery until the last was read. */
  readonly seconds: number;
}

const SENDERS = 16;

/** Founds an organization, opens the address of a source and posts different enquiries to it, as a storm of a campaign does. */
export async function deliver(bench: Bench, milliseconds: number): Promise<Delivered> {
  const { path, token } = await openInlet(bench.product.url, 'Deliveries');
  const ask = <Data>(query: string) => askWithToken<Data>(bench.product.url, token, query);
  const url = `${bench.product.url}${path}`;
  let sent = 0;
  const from = performance.now();
  const acknowledged = await measure({ connections: SENDERS, milliseconds }, async (turn) => {
    sent += 1;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        full_name: `Person ${turn}`,
        email: `p${turn}@example.com`,
        phone: `+1212555${String(turn).padStart(4, '0')}`,
        company: `Company ${turn % 400}`,
        message: 'Two presses, please.',
      }),
    });
    if (answer.status !== 200) throw new Error(`A delivery was answered ${answer.status}.`);
    await answer.arrayBuffer();
  });
  for (;;) {
    const { deliveries } = await ask<{ deliveries: { totalCount: number } }>(
      '{ deliveries(first: 1, states: [RECEIVED]) { totalCount } }',
    );
    if (deliveries.totalCount === 0) break;
    await setTimeout(100);
  }
  const seconds = (performance.now() - from) / 1000;
  const { leads } = await ask<{ leads: { totalCount: number } }>('{ leads(first: 1) { totalCount } }');
  if (leads.totalCount !== Math.min(sent, 10_001)) throw new Error(`Of ${sent} came ${leads.totalCount}.`);
  return { acknowledged, deliveries: sent, seconds };
}
