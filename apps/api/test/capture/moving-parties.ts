import { expect, vi } from 'vitest';
import { type Holding, lockWaits, untilWaiting, whileHeld } from '../testkit/lock-waits.ts';
import type { World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

/** Starts two things, the second once the first waits for what is held, and lets both go on once the second waits too or is done. */
export function oneThenOther(
  world: World,
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

/** An inbox whose organization has numbers of leads, and what stands on its parties. */
export async function openCounter(world: World) {
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
    remove: (ids: readonly string[]) =>
      owner.ask('mutation ($ids: [ID!]!) { deleteParties(input: { ids: $ids }) { __typename } }', { ids }),
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
