import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { inWaves } from '../../src/rooms/capture/inbox/in-waves.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox, ownStatements } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const person = (n: number, more: object = {}) => ({
  name: `Person ${n}`,
  email: `p${n}@example.com`,
  company: `Company ${n}`,
  message: `Message ${n}`,
  ...more,
});

test('waves hold everything once, of one key one after the other', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const came = fc.array(fc.uniqueArray(key, { maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(came, fc.integer({ min: 1, max: 5 }), (keysOfEach, most) => {
      const all = keysOfEach.map((keys, turn) => ({ keys, turn }));
      const waves = inWaves(all, ({ keys }) => keys, most);
      expect(waves.flat().toSorted((a, b) => a.turn - b.turn)).toEqual(all);
      for (const wave of waves) {
        expect(wave.length).toBeGreaterThan(0);
        expect(wave.length).toBeLessThanOrEqual(most);
        const keys = wave.flatMap((one) => one.keys);
        expect(new Set(keys).size).toBe(keys.length);
      }
      for (const shared of ['a', 'b', 'c', 'd'] as const) {
        const turns = waves.flat().flatMap(({ keys, turn }) => (keys.includes(shared) ? [turn] : []));
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
      }
    }),
  );
});

describe('what came in while nobody read', () => {
  test('is taken in with as many statements for forty as for four', async () => {
    const inbox = await openInbox(world);
    const take = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) await inbox.post(person(n));
      const { statements } = await world.countStatements(() => inbox.read());
      return ownStatements(statements);
    };
    await take(0, 1);
    const few = await take(1, 5);
    const many = await take(5, 45);
    expect(many).toBe(few);
    expect((await inbox.leads()).totalCount).toBe(45);
  });

  test('is taken in as if each had been read when it came', async () => {
    const came = [
      person(1),
      person(2, { company: 'Company 1' }),
      person(1, { message: 'Make that three' }),
      { name: 'Somebody', company: 'Company 1', message: 'We all want one' },
      { q1: 'nobody' },
      person(3, { phone: '+81 3 1234 5678' }),
      { name: 'Person 3', phone: '+81 3 1234 5678', message: 'By telephone now' },
      person(4),
    ];
    const atOnce = await openInbox(world);
    for (const body of came) await atOnce.post(body);
    await atOnce.read();
    const inTurn = await openInbox(world);
    for (const body of came) {
      await inTurn.post(body);
      await inTurn.read();
    }
    expect(told(await atOnce.leads())).toEqual(told(await inTurn.leads()));
    const states = async (inbox: typeof inTurn) =>
      (await inbox.deliveries()).map(({ body, state, arrivals }: Told) => [
        body,
        state,
        arrivals.map(({ outcome, reasons }) => [outcome, reasons]),
      ]);
    expect(new Set(await states(atOnce))).toEqual(new Set(await states(inTurn)));
  });

  test('joins by the record two of whom neither names what the other does', async () => {
    const inbox = await openInbox(world);
    await inbox.post(person(1, { phone: '+81 3 1234 5678' }));
    await inbox.read();
    await inbox.post({ name: 'Person 1', email: 'p1@example.com', message: 'By mail' });
    await inbox.post({ name: 'Person 1', phone: '+81 3 1234 5678', message: 'By telephone' });
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
    expect((await inbox.deliveries()).map(({ state }: Told) => state)).toEqual(Array(3).fill('PROCESSED'));
  });

  test('opens a lost lead again once, for its contact and for a company that asks for all', async () => {
    const inbox = await openInbox(world);
    const { owner, reasonId } = inbox;
    await inbox.post(person(1));
    await inbox.read();
    const [{ id }] = (await inbox.leads()).nodes;
    await owner.mutate('loseLead', { id, reasonId });
    const { company: _, ...alone } = person(1, { message: 'After all' });
    await inbox.post(alone);
    await inbox.post({ company: 'Company 1', message: 'All of us' });
    await inbox.read();
    const outcomes = (await inbox.deliveries()).flatMap(({ arrivals }: Told) =>
      arrivals.map(({ outcome }) => outcome),
    );
    expect(outcomes.filter((outcome: string) => outcome === 'REOPENED')).toHaveLength(1);
  });
});

interface Told {
  readonly body: string;
  readonly state: string;
  readonly arrivals: readonly { readonly outcome: string; readonly reasons: unknown }[];
}

/** What leads are, but for their ids. */
function told({ nodes }: { readonly nodes: readonly Record<string, unknown>[] }) {
  return new Set(nodes.map(({ id: _, ...lead }) => JSON.stringify(lead)));
}
