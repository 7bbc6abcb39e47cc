import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Holding, lockWaits, untilWaiting, whileHeld } from '../testkit/lock-waits.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** Starts two things, the second once the first waits for what is held, and lets both go on once the second waits too or is done. */
function oneThenOther(
  held: Holding,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<void> {
  return whileHeld(world, held, async () => {
    const first = one();
    await untilWaiting(world, 1);
    let isDone = false;
    const second = other().finally(() => {
      isDone = true;
    });
    await vi.waitFor(async () => expect(isDone || (await lockWaits(world)) > 1).toBe(true), {
      timeout: 20_000,
    });
    return [first, second];
  });
}

async function openCounter() {
  const inbox = await openInbox(world);
  const { owner } = inbox;
  // From now on there are numbers of leads, which whoever makes one waits for.
  await owner.mutate('createLead', { name: 'The first' }, 'lead { id }');
  const contact = async (email: string) => {
    const input = { familyName: 'Mori', points: [{ kind: 'EMAIL', value: email }] };
    return (await owner.mutate('createContact', input, 'contact { id }')).contact.id as string;
  };
  const company = async (name: string) =>
    (await owner.mutate('createCompany', { name }, 'company { id }')).company.id as string;
  const leadsOf = async (kind: 'contact' | 'company', id: string | undefined) =>
    (await owner.graphql(`query ($id: ID!) { ${kind}(id: $id) { leads(first: 5) { totalCount } } }`, { id }))[
      kind
    ].leads.totalCount;
  return {
    ...inbox,
    contact,
    company,
    leadsOf,
    merge: (ids: readonly string[]) => owner.mutate('mergeParties', { ids, survivorId: ids[0] }, 'mergeId'),
    numbers: [
      `SELECT 1 FROM counter WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1) FOR UPDATE`,
      [owner.slug],
    ] satisfies Holding,
    pointsOf: (contactId: string | undefined): Holding => [
      'SELECT 1 FROM contact_point WHERE "contactId" = $1 FOR UPDATE',
      [contactId?.split('_')[1]],
    ],
  };
}

describe('what comes in from somebody', () => {
  test('who is merged right afterwards goes with them', async () => {
    const desk = await openCounter();
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    await desk.post({ name: 'Mori', email: 'm.mori@example.com', message: 'In blue?' });
    await oneThenOther(desk.numbers, desk.read, () => desk.merge(ids));
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('who has just been merged stands with whom they became', async () => {
    const desk = await openCounter();
    const ids = [await desk.contact('mori@example.com'), await desk.contact('m.mori@example.com')];
    await desk.post({ name: 'Mori', email: 'm.mori@example.com', message: 'In blue?' });
    await oneThenOther(desk.pointsOf(ids[1]), () => desk.merge(ids), desk.read);
    expect(await desk.leadsOf('contact', ids[0])).toBe(1);
  });

  test('whose company is merged right afterwards goes with it', async () => {
    const desk = await openCounter();
    await desk.contact('mori@example.com');
    const ids = [await desk.company('Aoba Trading'), await desk.company('Aoba')];
    await desk.post({ name: 'Mori', email: 'mori@example.com', company: 'Aoba', message: 'In blue?' });
    await oneThenOther(desk.numbers, desk.read, () => desk.merge(ids));
    expect(await desk.leadsOf('company', ids[0])).toBe(1);
  });

  test('who is deleted right afterwards keeps them from the bin', async () => {
    const desk = await openCounter();
    const id = await desk.contact('mori@example.com');
    await desk.post({ name: 'Mori', email: 'mori@example.com', message: 'In blue?' });
    await oneThenOther(desk.numbers, desk.read, () =>
      desk.owner.ask('mutation ($ids: [ID!]!) { deleteParties(input: { ids: $ids }) { __typename } }', {
        ids: [id],
      }),
    );
    expect(await desk.leadsOf('contact', id)).toBe(1);
  });
});
