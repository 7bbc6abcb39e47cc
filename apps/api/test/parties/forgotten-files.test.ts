import { createHmac } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { bring, readImport, upload } from '../capture/desk.ts';
import type { Caller } from '../testkit/caller.ts';
import { placesOfWord } from '../testkit/places-of-words.ts';
import { createWorld, type World } from '../testkit/world.ts';

const BEGIN = Date.parse('2026-02-02T01:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

let world: World;
let owner: Caller & { slug: string };
beforeEach(async () => {
  world ??= await createWorld();
  world.clock.now = BEGIN;
  owner = await (await world.signUp()).found('Forgetting', 'US');
});

const placesOf = (word: string) => placesOfWord(world, owner.slug, word);
const nightAfter = async (days: number) => {
  world.clock.now = BEGIN + days * DAY_MS;
  await world.night();
};
const FAILING =
  'Lead Id,Lead title,Name,Email,Expected value\n1,,Otto Zwingenberger,zwing@example.com,many\n2,,Ann Lee,ann@example.com,5\n';

test('what goes from the bin is named nowhere: no mail, file, adjustment or row of a file', async () => {
  await bring(
    world,
    owner,
    'a.csv',
    'Lead Id,Lead title,Name\n1,Press for Zwingenberger,Otto Zwingenberger\n',
  );
  const { leads } = await owner.graphql('{ leads(first: 5) { nodes { id contact { id } } } }');
  const [lead] = leads.nodes;
  await owner.mutate('planFollowUp', {
    about: lead.id,
    kind: 'CALL',
    note: 'Ask Zwingenberger',
    day: '2026-02-03',
    time: '10:00',
  });
  world.clock.now = BEGIN + 2 * DAY_MS;
  await world.minute();
  const { deal } = await owner.mutate(
    'convertLead',
    { id: lead.id, day: '2026-02-02', value: { amount: 50, currency: 'USD' } },
    'deal { id }',
  );
  await owner.mutate('adjustDeal', {
    id: deal.id,
    kind: 'RETURN',
    change: { amount: -10, currency: 'USD' },
    day: '2026-02-02',
    note: 'Zwingenberger sent one back',
  });
  expect(await placesOf('Zwingenberger')).toEqual(
    expect.arrayContaining(['mail_message', 'deal_adjustment']),
  );
  await owner.mutate('deleteLeads', { ids: [lead.id] });
  world.clock.now += DAY_MS;
  await owner.mutate('deleteParties', { ids: [lead.contact.id] });
  await nightAfter(40);
  await nightAfter(41);
  expect(await placesOf('Zwingenberger')).toEqual([]);
});

test('erasing forgets a row that failed and the file it stands in', async () => {
  const done = await bring(world, owner, 'a.csv', FAILING);
  expect(done.counts).toMatchObject({ created: 1, failed: 1 });
  const { contact } = await owner.mutate(
    'createContact',
    { familyName: 'Zwingenberger', givenName: 'Otto' },
    'contact { id }',
  );
  await owner.mutate('eraseContact', { id: contact.id });
  for (const word of ['Zwingenberger', 'zwing@']) expect(await placesOf(word), word).toEqual([]);
});

test('files and the cells of reported rows go thirty days after the import ended', async () => {
  const done = await bring(world, owner, 'a.csv', FAILING);
  await nightAfter(29);
  expect((await readImport(owner, done.id)).reports).toHaveLength(1);
  await nightAfter(32);
  const later = await readImport(owner, done.id);
  expect(later.reports).toEqual([]);
  expect(later.counts).toEqual(done.counts);
  expect(await placesOf('Zwingenberger')).toEqual([]);
});

test('the file of an import that was never started goes after seven days, and cannot be started then', async () => {
  const { importId } = await upload(world, owner, 'a.csv', FAILING);
  const may = async () =>
    (await owner.graphql('query ($id: ID!) { import(id: $id) { viewerCanStart } }', { id: importId })).import
      .viewerCanStart;
  await nightAfter(6);
  expect(await may()).toBe(true);
  await nightAfter(8);
  expect(await may()).toBe(false);
  expect(await placesOf('Zwingenberger')).toEqual([]);
});

test('an import that ran while somebody was erased loses its files in the night after', async () => {
  const done = await bring(world, owner, 'a.csv', FAILING);
  const key = done.id.slice(done.id.indexOf('_') + 1);
  await world.ownerPool.query(`UPDATE import SET "finishedAt" = NULL WHERE id = $1`, [key]);
  const { contact } = await owner.mutate('createContact', { familyName: 'Other' }, 'contact { id }');
  await owner.mutate('eraseContact', { id: contact.id });
  await world.ownerPool.query(`UPDATE import SET "finishedAt" = $2 WHERE id = $1`, [
    key,
    new Date(BEGIN + 1000),
  ]);
  await nightAfter(0.5);
  expect((await readImport(owner, done.id)).reports).toEqual([]);
});

test('what came in of somebody and waits for a person is forgotten with them, and waits no more', async () => {
  const { source } = await owner.mutate(
    'openInlet',
    { kind: 'WEBHOOK', name: 'Portal' },
    'source { inlet { address } }',
  );
  const post = (payload: string) =>
    world.app.server.inject({
      method: 'POST',
      url: new URL(source.inlet.address).pathname,
      headers: { 'content-type': 'application/json' },
      payload,
    });
  // Nobody could read these, each of which names the same person in another way.
  await post('{"mail": "Zwing@example.com"');
  await post('mail=zwing%40example.com');
  await post('{"call": "tel. 090 7777-0001"');
  await post('{"who": "Otto Zwingenberger"');
  await post('{"who": "Ann Lee"');
  await world.start();
  const { contact } = await owner.mutate(
    'createContact',
    {
      familyName: 'Zwingenberger',
      givenName: 'Otto',
      points: [
        { kind: 'EMAIL', value: 'zwing@example.com' },
        { kind: 'PHONE', value: '+81 90-7777-0001' },
      ],
    },
    'contact { id }',
  );
  const waiting = async () =>
    (await owner.graphql('{ deliveries(first: 9, states: [FAILED, NEEDS_MAPPING]) { totalCount } }'))
      .deliveries.totalCount;
  expect(await waiting()).toBe(5);
  await owner.mutate('eraseContact', { id: contact.id });
  for (const word of ['Zwing', '7777']) expect(await placesOf(word), word).toEqual([]);
  expect(await waiting()).toBe(1);
  expect(await placesOf('Ann Lee')).toEqual(['delivery']);
});

test('a row of a file that never came in is forgotten by the number that stands in it', async () => {
  const rows = 'Lead title,Name,Phone,Expected value\nA,Ann,,5\n,,(090) 7777-0001,many\n';
  await bring(world, owner, 'a.csv', rows);
  expect(await placesOf('7777')).not.toEqual([]);
  const { contact } = await owner.mutate(
    'createContact',
    { familyName: 'Zwingenberger', points: [{ kind: 'PHONE', value: '+81 90-7777-0001' }] },
    'contact { id }',
  );
  await owner.mutate('eraseContact', { id: contact.id });
  expect(await placesOf('7777')).toEqual([]);
});

test('what tells once more of an erased person is forgotten with them', async () => {
  const { source } = await owner.mutate(
    'openInlet',
    { kind: 'TYPEFORM', name: 'Survey' },
    'source { inlet { address secrets { name value } } }',
  );
  const secret = source.inlet.secrets.find(({ value }: { value: string | null }) => value)?.value ?? '';
  const tell = (title: string) => {
    const answer = (id: string, type: string, text: string) => ({ type, [type]: text, field: { id } });
    const payload = JSON.stringify({
      event_type: 'form_response',
      form_response: {
        token: 'the same',
        definition: {
          title,
          fields: [
            { id: 'n', title: 'Name' },
            { id: 'e', title: 'Email' },
          ],
        },
        answers: [answer('n', 'text', 'Otto Zwingenberger'), answer('e', 'email', 'zwing@example.com')],
      },
    });
    const signature = createHmac('sha256', secret).update(payload).digest('base64');
    return world.app.server.inject({
      method: 'POST',
      url: new URL(source.inlet.address).pathname,
      headers: { 'content-type': 'application/json', 'typeform-signature': `sha256=${signature}` },
      payload,
    });
  };
  for (const title of ['Once', 'Once more']) {
    expect((await tell(title)).statusCode).toBe(200);
    await world.start();
  }
  const { leads } = await owner.graphql('{ leads(first: 5) { nodes { touches { kind } contact { id } } } }');
  expect(leads.nodes).toMatchObject([{ touches: [{ kind: 'FORM' }] }]);
  await owner.mutate('eraseContact', { id: leads.nodes[0].contact.id });
  expect(await placesOf('Zwing')).toEqual([]);
});
