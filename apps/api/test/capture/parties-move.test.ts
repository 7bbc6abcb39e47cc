import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** Starts two things, the second once the first waits for what is held, and lets both go on once the second waits too or is done. */
async function oneThenOther(
  held: { readonly statement: string; readonly values: readonly unknown[] },
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<void> {
  const holder = await world.ownerPool.connect();
  const waiting = async () =>
    (
      await world.ownerPool.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    ).rows[0].count;
  try {
    await holder.query('BEGIN');
    await holder.query(held.statement, [...held.values]);
    const first = one();
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 20_000 });
    let isDone = false;
    const second = other().finally(() => {
      isDone = true;
    });
    await vi.waitFor(async () => expect(isDone || (await waiting()) > 1).toBe(true), { timeout: 20_000 });
    await holder.query('COMMIT');
    await Promise.all([first, second]);
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
  }
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
    numbers: {
      statement: `SELECT 1 FROM counter WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1) FOR UPDATE`,
      values: [owner.slug],
    },
    pointsOf: (contactId: string | undefined) => ({
      statement: 'SELECT 1 FROM contact_point WHERE "contactId" = $1 FOR UPDATE',
      values: [contactId?.split('_')[1]],
    }),
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
