import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import { openInbox } from '../capture/inbox-desk.ts';
import { createWorld, type World } from '../testkit/world.ts';

const PEOPLE = [0, 1, 2];
const address = (person: number) => `p${person}@example.com`;

/** An organization whose leads come, come back, go and become one; whatever can't be done just then is left. */
async function openOffice(world: World) {
  const turnClock = (by: number) => {
    world.clock.now = (world.clock.now ?? Date.parse('2026-11-20T01:00:00Z')) + by;
  };
  turnClock(0);
  const { owner, post, read } = await openInbox(world);
  const { sources } = await owner.graphql('{ sources { id } }');
  const done = { commands: [] as string[], imports: [] as string[], merges: [] as string[] };
  let turn = 0;
  const attempt = async (name: string, input: object, more = '') => {
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const { data } = await owner.ask(
      `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on ${title}Payload { ${more || '__typename'} } } }`,
      { input },
    );
    return data[name];
  };
  const ids = async (list: 'leads' | 'contacts', filter: object = {}): Promise<string[]> => {
    const kind = list === 'leads' ? 'LeadFilter' : 'ContactFilter';
    const found = await owner.graphql(
      `query ($filter: ${kind}) { ${list}(first: 50, filter: $filter) { nodes { id } } }`,
      { filter },
    );
    return found[list].nodes.map(({ id }: { readonly id: string }) => id);
  };
  const come = async (person: number, returning: string) => {
    const [id] = await ids('contacts', { search: address(person) });
    const fresh = { familyName: `Person${person}`, points: [{ kind: 'EMAIL', value: address(person) }] };
    const contact = id ? { id } : { new: fresh };
    const sourceId = sources[turn % sources.length].id;
    const made = await attempt('createLead', { contact, sourceId, returning }, 'commandId');
    if (made.commandId) done.commands.push(made.commandId);
  };
  const askedBy = (people: readonly number[]) =>
    Promise.all(
      people.map((person, at) =>
        post({
          id: `${turn} ${at}`,
          full_name: `Person ${person}`,
          email: address(person),
          form_id: `form ${turn}`,
        }),
      ),
    ).then(read);
  const DOINGS = {
    asked: (person: number) => askedBy([person]),
    askedInOneWave: (person: number) => askedBy([person, ...PEOPLE, person, 3 + turn]),
    cameBack: (person: number) => come(person, 'CONTINUE'),
    cameAnew: (person: number) => come(person, 'NEW'),
    imported: async (person: number) => {
      const csv = `Name,Email,Source,Latest Source\nPerson ${person},${address(person)},Web,Fair\nMore ${turn},more${turn}@example.com,Web,Fair\n`;
      done.imports.push((await bring(world, owner, `${turn}.csv`, csv)).id);
    },
    importTakenBack: async () => {
      await attempt('undoImport', { id: done.imports.pop() ?? '' });
      await world.workOff();
    },
    takenBack: async () => {
      const undone = await attempt('undo', { commandId: done.commands.pop() ?? '' }, 'commandId');
      if (undone?.commandId) done.commands.unshift(undone.commandId);
    },
    deleted: async () => attempt('deleteLeads', { ids: (await ids('leads')).slice(0, 2) }),
    restored: async () => {
      const { deletedLeads } = await owner.graphql('{ deletedLeads(first: 10) { nodes { id } } }');
      await attempt('restoreLeads', { ids: deletedLeads.nodes.map(({ id }: { id: string }) => id) });
    },
    merged: async () => {
      const merged = await attempt('mergeParties', { ids: (await ids('contacts')).slice(0, 2) }, 'mergeId');
      if (merged?.mergeId) done.merges.push(merged.mergeId);
    },
    takenApart: () => attempt('unmergeParties', { id: done.merges.pop() ?? '' }),
    goneForGood: async () => {
      turnClock(31 * 86_400_000);
      await world.night();
    },
  };
  return {
    DOINGS,
    do: async (doing: keyof typeof DOINGS, person: number) => {
      turn += 1;
      turnClock(60_000);
      await DOINGS[doing](person);
    },
    counted: async () => {
      const { rows } = await world.ownerPool.query<{ id: string; counted: number; touches: number }>(
        `SELECT l.id, l."touchCount" AS counted,
           (SELECT count(*)::int FROM touch AS t WHERE t."organizationId" = l."organizationId" AND t."leadId" = l.id) AS touches
         FROM lead AS l JOIN organization AS o ON o.id = l."organizationId" WHERE o.slug = $1`,
        [owner.slug],
      );
      return rows;
    },
  };
}

test('a lead knows how often it asked, whatever was done and taken back', { timeout: 240_000 }, async () => {
  const office = await openOffice(await createWorld());
  const every = Object.keys(office.DOINGS) as (keyof typeof office.DOINGS)[];
  const some = fc.tuple(fc.constantFrom(...every), fc.constantFrom(...PEOPLE));
  const series = [
    ...every.map((doing) => [doing, 0] as const),
    ...fc.sample(some, { numRuns: 30, seed: 11 }),
  ];
  let most = 0;
  const told: string[] = [];
  for (const [doing, person] of series) {
    await office.do(doing, person);
    told.push(doing);
    for (const { id, counted, touches } of await office.counted()) {
      expect(counted, `${id} after ${told.join(', ')}`).toBe(touches);
      most = Math.max(most, touches);
    }
  }
  expect(most).toBeGreaterThan(3);
});
