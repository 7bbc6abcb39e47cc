import { createHmac } from 'node:crypto';
import { refuse } from '@mikomi/domain/shared';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { foreignServer } from '../../src/platform/http/foreign/foreign-server.ts';
import * as capture from '../../src/rooms/capture/index.ts';
import { claimDeliveries } from '../../src/rooms/capture/store/deliveries.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => capture.completeFrom(foreignServer()));

/** A foreign server that answers nobody until it is told to. */
function silentServer() {
  const end = Promise.withResolvers<void>();
  const asked: string[] = [];
  capture.completeFrom({
    getJson: async (url) => {
      asked.push(new URL(url).pathname.split('/').at(-1) ?? '');
      await end.promise;
      return { ...refuse('server-too-slow', { parameters: { host: 'graph' } }), later: true };
    },
  });
  return { asked, giveUp: () => end.resolve() };
}

async function openBoth() {
  const ads = await openInbox(world, 'META_LEAD_ADS');
  const secret = (name: string, value: string) =>
    ads.owner.mutate('setInletSecret', { sourceId: ads.sourceId, name, value });
  await secret('appSecret', 'app secret');
  await secret('accessToken', 'token of the page');
  const form = await openInbox(world);
  const advertise = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, (_, n) => {
        const value = { leadgen_id: String(from + n), form_id: '7', created_time: 1 };
        const body = JSON.stringify({
          object: 'page',
          entry: [{ id: '1', time: 1, changes: [{ field: 'leadgen', value }] }],
        });
        const signature = createHmac('sha256', 'app secret').update(body).digest('hex');
        return ads.post(body, { 'x-hub-signature-256': `sha256=${signature}` });
      }),
    );
  return { ads, form, advertise };
}

describe('a foreign server that does not answer', () => {
  test('keeps nothing waiting that has no need of it, be it there already or come since', async () => {
    const { ads, form, advertise } = await openBoth();
    const server = silentServer();
    await advertise(0, 2);
    await form.post({ name: 'Moses', email: 'moses@example.com' });
    const reading = ads.read();
    await vi.waitFor(() => expect(server.asked).toHaveLength(2), { timeout: 20_000 });
    await vi.waitFor(async () => expect((await form.leads()).totalCount).toBe(1), { timeout: 10_000 });
    await form.post({ name: 'Hana', email: 'hana@example.com' });
    const further = form.read();
    await vi.waitFor(async () => expect((await form.leads()).totalCount).toBe(2), { timeout: 10_000 });
    expect(server.asked).toHaveLength(2);
    server.giveUp();
    await Promise.all([reading, further]);
    expect(await ads.deliveries()).toMatchObject([
      { state: 'RECEIVED', because: { code: 'SERVER_TOO_SLOW' } },
      { state: 'RECEIVED', because: { code: 'SERVER_TOO_SLOW' } },
    ]);
  });

  test('is asked by eight at once, and not again for those behind them', async () => {
    const { ads, advertise } = await openBoth();
    const server = silentServer();
    await advertise(10, 40);
    server.giveUp();
    await ads.read();
    expect(server.asked.filter((id) => Number(id) >= 10)).toHaveLength(8);
    expect((await ads.deliveries()).map(({ state }: { state: string }) => state)).toEqual(
      Array(30).fill('RECEIVED'),
    );
  });

  test('is asked for a delivery by one reader alone, until that one must have died', async () => {
    const { ads, advertise } = await openBoth();
    await advertise(50, 52);
    const { rows } = await world.ownerPool.query(
      'SELECT d."organizationId", d.id FROM delivery AS d JOIN organization AS o ON o.id = d."organizationId" WHERE o.slug = $1',
      [ads.owner.slug],
    );
    const scope = { database: world.database, organizationId: rows[0].organizationId };
    const ids = rows.map(({ id }) => id);
    const now = Date.now();
    const claim = (at: number) => claimDeliveries(scope, ids, at, at + 1000);
    const both = await Promise.all([claim(now), claim(now)]);
    expect(both.flat().toSorted()).toEqual(ids.toSorted());
    expect(await claim(now + 999)).toEqual([]);
    expect(await claim(now + 1000)).toHaveLength(2);
  });
});
