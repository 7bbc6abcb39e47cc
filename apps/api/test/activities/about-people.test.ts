import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

let world: World;
let owner: Caller & { slug: string };
/** A REP who sees Big Corp by a lead of their own, and one who looks after a person there. */
let seller: Caller;
let confidant: Caller;
let companyId: string;
let contactId: string;

/** A day that has not been, whenever the test runs. */
const SOON = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

const COMPANY = `query ($record: ID!) {
  timeline(record: $record, first: 20) { nodes { kind ... on TimelineActivity { activity { text } } } }
  followUps(first: 20, filter: { company: { in: [$record] } }) { totalCount nodes { note } } }`;

beforeAll(async () => {
  world = await openWorld();
  owner = await (await world.signUp()).found('Of people');
  const team = async (name: string) =>
    (await owner.mutate('createTeam', { name }, 'team { id }')).team.id as string;
  const one = await join(world, owner, { role: 'REP', teamId: await team('One') });
  const other = await join(world, owner, { role: 'REP', teamId: await team('Other') });
  seller = one.caller;
  confidant = other.caller;
  companyId = (await owner.mutate('createCompany', { name: 'Big Corp' }, 'company { id }')).company.id;
  for (const { memberId } of [one, other])
    await owner.mutate('createLead', { name: 'A lead', company: { id: companyId }, ownerId: memberId });
  const { contact } = await confidant.mutate(
    'createContact',
    { familyName: 'Yamada', companyId },
    'contact { id }',
  );
  contactId = contact.id;
  await confidant.mutate('logLine', { about: contactId, line: 'Is about to leave the company' });
  const kept = await promise('A promise that was kept');
  await confidant.mutate('completeFollowUp', { id: kept, outcome: 'REACHED' });
  await promise('Talk in confidence');
});

async function promise(note: string): Promise<string> {
  const { followUp } = await confidant.mutate(
    'planFollowUp',
    { about: contactId, kind: 'CALL', note, day: SOON },
    'followUp { id }',
  );
  return followUp.id;
}

const told = async (caller: Caller) => {
  const { timeline, followUps } = await caller.graphql(COMPANY, { record: companyId });
  return {
    kinds: timeline.nodes.map(({ kind }: { kind: string }) => kind),
    notes: followUps.nodes.map(({ note }: { note: string }) => note),
    counted: followUps.totalCount,
  };
};

const nothing = { kinds: ['TOUCH'], notes: [], counted: 0 };

describe('what is about a person of a company', () => {
  test('is told to whoever sees the person, not to everybody who sees the company', async () => {
    const all = ['CALL', 'COMMENT', 'FOLLOW_UP'];
    expect((await told(owner)).kinds).toEqual(expect.arrayContaining(all));
    expect((await told(owner)).notes).toEqual(
      expect.arrayContaining(['A promise that was kept', 'Talk in confidence']),
    );
    expect(await told(seller)).toEqual(nothing);
  });

  test('goes from the company’s timeline with the person into the bin', async () => {
    const { commandId } = await owner.mutate('deleteParties', { ids: [contactId] }, 'commandId');
    expect(await told(owner)).toEqual({ ...nothing, kinds: ['TOUCH', 'TOUCH'] });
    await owner.mutate('undo', { commandId });
    expect((await told(owner)).counted).toBe(2);
  });
});
