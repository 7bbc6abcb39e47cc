import { beforeEach, expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { placesOfWord } from '../testkit/places-of-words.ts';
import { createWorld, type World } from '../testkit/world.ts';

/** Words that only the contact's personal data holds; each test looks for them everywhere. */
const NAMES = ['Zwingenberger', 'ザヴァリシン', '819077770001', 'zwing@', 'Quarzstrasse', 'Xylograph'];
const NOW = Date.parse('2026-02-02T01:00:00Z');

let world: World;
let owner: Caller & { slug: string };
beforeEach(async () => {
  world ??= await createWorld();
  world.clock.now = NOW;
  owner = await (await world.signUp({ name: 'Robin Reed' })).found('Forgetting', 'JP');
});

const placesOf = (word: string) => placesOfWord(world, owner.slug, word);

const facts = async () =>
  (
    await world.ownerPool.query(
      `SELECT metric, "recordId", day, "memberId", value FROM fact
       WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1) ORDER BY 1, 2`,
      [owner.slug],
    )
  ).rows;

/** A contact of whom something is said wherever something can be. */
async function knownEverywhere() {
  const field = (record: string) =>
    owner
      .mutate(
        'createCustomField',
        { record, label: `Hobby of ${record}`, type: 'TEXT' },
        'customField { id }',
      )
      .then(({ customField }) =>
        owner.mutate('editCustomField', { id: customField.id, indexed: true }, 'customField { id }'),
      )
      .then(({ customField }) => customField.id as string);
  const [ofContact, ofLead] = [await field('CONTACT'), await field('LEAD')];
  const hobby = (fieldId: string) => [{ fieldId, value: 'Xylograph' }];
  const { lead } = await owner.mutate(
    'createLead',
    {
      name: 'Press for Zwingenberger',
      note: 'Zwingenberger asked',
      customValues: hobby(ofLead),
      contact: {
        new: {
          familyName: 'Zwingenberger',
          givenName: 'Otto',
          familyReading: 'ザヴァリシン',
          givenReading: 'オットー',
          jobTitle: 'Xylograph',
          addressLine: 'Quarzstrasse 7',
          points: [
            { kind: 'PHONE', value: '090-7777-0001' },
            { kind: 'EMAIL', value: 'zwing@example.com' },
          ],
          customValues: hobby(ofContact),
        },
      },
      lines: [{ name: 'Press', unitPrice: 5000 }],
    },
    'lead { id contact { id } }',
  );
  const contactId: string = lead.contact.id;
  await owner.mutate('setConsent', {
    contactId,
    channel: 'EMAIL',
    state: 'GIVEN',
    basis: 'Said Zwingenberger',
  });
  await owner.mutate('editContact', { id: contactId, jobTitle: 'Xylograph again' });
  for (const about of [lead.id, contactId])
    await owner.mutate('logActivity', {
      about,
      kind: 'CALL',
      direction: 'OUT',
      outcome: 'REACHED',
      text: 'Zwingenberger at zwing@example.com',
    });
  await owner.mutate('planFollowUp', {
    about: lead.id,
    kind: 'OWN',
    label: 'See Zwingenberger',
    note: 'Quarzstrasse',
    day: '2026-02-03',
    time: '10:00',
  });
  world.clock.now = Date.parse('2026-02-03T01:00:00Z');
  await world.minute();
  const { deal } = await owner.mutate('convertLead', { id: lead.id, day: '2026-02-02' }, 'deal { id }');
  await owner.mutate('editDeal', { id: deal.id, note: 'For Zwingenberger' });
  await owner.mutate('adjustDeal', {
    id: deal.id,
    kind: 'RETURN',
    change: { amount: -10, currency: 'JPY' },
    day: '2026-02-02',
    note: 'Zwingenberger sent one back',
  });
  return { leadId: lead.id as string, contactId };
}

test('erases what names a contact, everywhere, and leaves what was done, sold and counted', async () => {
  const { leadId, contactId } = await knownEverywhere();
  await bring(world, owner, 'more.csv', 'Name,Email\nAnna Other,anna@example.com\n');
  for (const word of NAMES) expect(await placesOf(word), word).not.toEqual([]);
  const counted = await facts();
  const { contact } = await owner.mutate(
    'eraseContact',
    { id: contactId },
    'contact { id name erasedAt erasedBy { name } points { id } viewerCanEdit }',
  );
  expect(contact).toMatchObject({
    id: contactId,
    name: '',
    erasedAt: '2026-02-03T01:00:00.000Z',
    erasedBy: { name: 'Robin Reed' },
    points: [],
  });
  for (const word of NAMES) expect(await placesOf(word), word).toEqual([]);
  const { timeline } = await owner.graphql(
    'query ($id: ID!) { timeline(record: $id, first: 50) { nodes { ... on TimelineChange { action subject fields { label } } } } }',
    { id: contactId },
  );
  const removed = timeline.nodes.filter(({ action }: { action?: string }) => action === 'DELETE');
  expect(removed).toEqual([
    { action: 'DELETE', subject: '連絡先', fields: [] },
    { action: 'DELETE', subject: '連絡先', fields: [] },
  ]);
  expect(await facts()).toEqual(counted);
  expect(
    (
      await owner.graphql(
        'query ($id: ID!) { lead(id: $id) { title status dealValue { amount } contact { id name } productLines { name } } }',
        { id: leadId },
      )
    ).lead,
  ).toMatchObject({
    title: expect.stringMatching(/\d/),
    status: 'WON',
    dealValue: { amount: 4990 },
    contact: { id: contactId, name: '' },
    productLines: [{ name: 'Press' }],
  });
  const { rows } = await world.ownerPool.query(
    `SELECT action, "actorId" IS NOT NULL AS acted, after FROM change WHERE "recordId" = $1 ORDER BY id`,
    [contactId.split('_')[1]],
  );
  expect(rows.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'UPDATE']);
  expect(rows[1]).toMatchObject({ acted: true, after: { jobTitle: null } });
});

test('takes the lead of whoever was erased out of the queue, for nobody is to be called; with another contact it is back', async () => {
  const { lead } = await owner.mutate(
    'createLead',
    { name: 'Press', assignment: 'BY_RULES', contact: { new: { familyName: 'Zwingenberger' } } },
    'lead { id contact { id } }',
  );
  const waiting = async () =>
    (await owner.graphql('{ leads(first: 5, filter: { queue: ANY }) { nodes { id } } }')).leads.nodes;
  expect(await waiting()).toEqual([{ id: lead.id }]);
  await owner.mutate('eraseContact', { id: lead.contact.id });
  expect(await waiting()).toEqual([]);
  const { contact } = await owner.mutate('createContact', { familyName: 'Other' }, 'contact { id }');
  await owner.mutate('editLead', { id: lead.id, contactId: contact.id });
  expect(await waiting()).toEqual([{ id: lead.id }]);
});

test('forgets the file that an import brought them in, with its cells', async () => {
  const done = await bring(
    world,
    owner,
    'contacts.csv',
    'Full name,Email,Phone\nOtto Zwingenberger,zwing@example.com,090-7777-0001\n',
  );
  expect(done.counts).toMatchObject({ created: 1 });
  const { contacts } = await owner.graphql('{ contacts(first: 5) { nodes { id name } } }');
  await owner.mutate('eraseContact', { id: contacts.nodes[0].id });
  for (const word of ['Zwingenberger', 'zwing@']) expect(await placesOf(word), word).toEqual([]);
  const { rows } = await world.ownerPool.query('SELECT counts FROM import WHERE id = $1', [
    done.id.split('_')[1],
  ]);
  expect(rows[0].counts).toMatchObject({ created: 1 });
});

test('leaves nobody whom an import or a member fills again, and erases anew what was written since', async () => {
  const csv = 'Lead Id,Lead title,Name,Email\nX1,,Otto Zwingenberger,zwing@example.com\n';
  await bring(world, owner, 'leads.csv', csv);
  const { leads } = await owner.graphql('{ leads(first: 5) { nodes { id contact { id } } } }');
  const [{ id: leadId, contact }] = leads.nodes;
  await owner.mutate('eraseContact', { id: contact.id });
  await bring(world, owner, 'again.csv', csv.replace('X1,', 'X1,More'));
  const contactOf = async () =>
    (await owner.graphql('query ($i: ID!) { lead(id: $i) { contact { id name } } }', { i: leadId })).lead
      .contact;
  const fresh = await contactOf();
  expect(fresh).toMatchObject({ name: 'Otto Zwingenberger' });
  expect(fresh.id).not.toBe(contact.id);
  expect((await owner.refused('editContact', { id: contact.id, jobTitle: 'Xylograph' })).code).toBe(
    'CONTACT_ERASED',
  );
  await owner.mutate('eraseContact', { id: fresh.id });
  await owner.mutate('logActivity', { about: fresh.id, kind: 'COMMENT', text: 'Was Zwingenberger' });
  await owner.mutate('eraseContact', { id: fresh.id });
  for (const word of ['Zwingenberger', 'zwing@']) expect(await placesOf(word), word).toEqual([]);
});

test('brings a contact of an import anew, whom it erased, and works in the bin', async () => {
  const csv = 'Full name,Email\nOtto Zwingenberger,zwing@example.com\n';
  await bring(world, owner, 'contacts.csv', csv);
  const named = async () =>
    (await owner.graphql('{ contacts(first: 5) { nodes { id name } } }')).contacts.nodes.filter(
      ({ name }: { name: string }) => name !== '',
    );
  const [first] = await named();
  await owner.mutate('eraseContact', { id: first.id });
  expect((await bring(world, owner, 'contacts.csv', csv)).counts).toMatchObject({ created: 1 });
  const [second] = await named();
  expect(second.id).not.toBe(first.id);
  await owner.mutate('deleteParties', { ids: [second.id] });
  await owner.mutate('eraseContact', { id: second.id });
  for (const word of ['Zwingenberger', 'zwing@']) expect(await placesOf(word), word).toEqual([]);
});

test('is never undone, by itself nor by what was before it', async () => {
  const { lead } = await owner.mutate(
    'createLead',
    { contact: { new: { familyName: 'Zwingenberger' } } },
    'lead { contact { id } }',
  );
  const id = lead.contact.id;
  const edited = await owner.mutate('editContact', { id, jobTitle: 'Xylograph' }, 'commandId');
  await owner.mutate('eraseContact', { id });
  const { rows } = await world.ownerPool.query(
    `SELECT k.id FROM command k JOIN organization o ON o.id = k."organizationId" WHERE o.slug = $1 AND k.name = 'erase-contact'`,
    [owner.slug],
  );
  expect((await owner.refused('undo', { commandId: rows[0].id })).code).toBe('NOT_UNDOABLE');
  expect((await owner.refused('undo', { commandId: edited.commandId })).code).toBe('NOT_UNDOABLE');
});

test('is for owners and administrators', async () => {
  const { contact } = await owner.mutate('createContact', { familyName: 'Zwingenberger' }, 'contact { id }');
  const manager = await join(world, owner, { role: 'MANAGER' });
  const answer = await manager.caller.ask(
    'mutation ($id: ID!) { eraseContact(input: { id: $id }) { __typename } }',
    { id: contact.id },
  );
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const administrator = await join(world, owner, { role: 'ADMIN' });
  await administrator.caller.mutate('eraseContact', { id: contact.id });
});
