import { beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../leads/lead-desk.ts';
import { createWorld, type World } from '../testkit/world.ts';

const CHAT = `29/11/2026, 14:04 - Ben: Good afternoon
29/11/2026, 14:05 - Mei: Do you have the press?
29/11/2026, 14:06 - Ben: We do.`;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function openChats() {
  const { owner } = await openDesk(world);
  const { source } = await owner.mutate('createSource', { name: 'Fair chats' }, 'source { id }');
  const of = (contact: object) => ({ contact, sourceId: source.id });
  const input = (more: object = {}) => ({
    lead: of({ familyName: 'Mei' }),
    text: CHAT,
    ours: 'Ben',
    timeZone: 'Asia/Tokyo',
    ...more,
  });
  return {
    owner,
    of,
    bring: (more?: object) =>
      owner.mutate(
        'importChat',
        input(more),
        'added known commandId lead { id } contact { id name points { value } }',
      ),
    refused: (more: object) => owner.refused('importChat', input(more)),
    counts: async () => {
      const { leads, contacts } = await owner.graphql(
        '{ leads(first: 10) { totalCount } contacts(first: 10) { totalCount } }',
      );
      return { leads: leads.totalCount, contacts: contacts.totalCount };
    },
  };
}

describe('a chat with somebody new', () => {
  test('makes a contact and a lead that came when they first wrote, by the source that was said, quietly', async () => {
    const chats = await openChats();
    const brought = await chats.bring({
      lead: chats.of({ points: [{ kind: 'PHONE', value: '+81 90-5226-1692' }] }),
    });
    expect(brought).toMatchObject({ added: 3, known: 0, contact: { points: [{ value: '+819052261692' }] } });
    const { node } = await chats.owner.graphql(
      `query ($id: ID!) { node(id: $id) { ... on Lead { capturedAt status source { name } owner { name }
         touches { kind occurredAt source { name } } } } }`,
      { id: brought.lead.id },
    );
    expect(node).toMatchObject({
      capturedAt: '2026-11-29T05:05:00.000Z',
      status: 'OPEN',
      source: { name: 'Fair chats' },
      touches: [{ kind: 'MESSAGE', occurredAt: '2026-11-29T05:05:00.000Z', source: { name: 'Fair chats' } }],
    });
    expect(node.owner).not.toBeNull();
  });

  test('adds nothing when it is brought again as of somebody new, also at once, renamed, or as of another name', async () => {
    const chats = await openChats();
    const [one, other] = await Promise.all([chats.bring(), chats.bring()]);
    expect(one.added + other.added).toBe(3);
    expect(one.contact.id).toBe(other.contact.id);
    await chats.owner.mutate('editContact', { id: one.contact.id, familyName: 'Lund' }, 'contact { id }');
    expect(await chats.bring({ lead: chats.of({ familyName: 'May' }) })).toMatchObject({
      added: 0,
      known: 3,
      lead: one.lead,
    });
    expect(await chats.bring({ text: `${CHAT}\n30/11/2026, 09:00 - Mei: Today?` })).toMatchObject({
      added: 1,
      known: 3,
      lead: one.lead,
    });
    expect(await chats.counts()).toEqual({ leads: 1, contacts: 1 });
  });

  test('is taken back with its contact and its lead, and comes again with both', async () => {
    const chats = await openChats();
    const { commandId } = await chats.bring();
    await chats.owner.mutate('undo', { commandId });
    expect(await chats.counts()).toEqual({ leads: 0, contacts: 0 });
    expect(await chats.bring()).toMatchObject({ added: 3 });
    expect(await chats.counts()).toEqual({ leads: 1, contacts: 1 });
  });

  test('makes nobody again who is there by their number; of who has an open lead it says so', async () => {
    const chats = await openChats();
    const points = [{ kind: 'PHONE', value: '+81 90-5226-1692' }];
    const { contact } = await chats.owner.mutate(
      'createContact',
      { familyName: 'Lund', points },
      'contact { id }',
    );
    const lead = chats.of({ familyName: 'Mei', points });
    expect(await chats.bring({ lead })).toMatchObject({ contact: { id: contact.id }, added: 3 });
    const later = CHAT.replaceAll('29/11', '30/11');
    expect(await chats.refused({ lead, text: later })).toMatchObject({
      code: 'OPEN_LEAD_EXISTS',
      path: ['lead', 'contact'],
    });
    expect(await chats.counts()).toEqual({ leads: 1, contacts: 1 });
  });

  test('is somebody else’s where only our own words are the same, as of a greeting to many', async () => {
    const chats = await openChats();
    const greeting = (name: string) =>
      `29/11/2026, 14:04 - Ben: A happy new year\n29/11/2026, 15:00 - ${name}: `;
    await chats.bring({ text: `${greeting('Mei')}Thank you!` });
    await chats.bring({ text: `${greeting('Kim')}And you.`, lead: chats.of({ familyName: 'Kim' }) });
    expect(await chats.counts()).toEqual({ leads: 2, contacts: 2 });
  });

  test('is somebody else’s where they began by the same words in the same minute and went on by others', async () => {
    const chats = await openChats();
    const began = (name: string, then: string) =>
      `29/11/2026, 14:05 - ${name}: Can I get more info?\n29/11/2026, 14:07 - ${name}: ${then}`;
    await chats.bring({ text: `${began('Mei', 'On the press')}\n29/11/2026, 14:08 - Ben: Yes` });
    const text = `${began('Kim', 'On the saw')}\n29/11/2026, 14:09 - Ben: Yes`;
    expect(await chats.bring({ text, lead: chats.of({ familyName: 'Kim' }) })).toMatchObject({ added: 3 });
    expect(await chats.counts()).toEqual({ leads: 2, contacts: 2 });
  });

  test('is refused where both or neither is said, and where its source or number is none', async () => {
    const chats = await openChats();
    const { contact } = await chats.owner.mutate('createContact', { familyName: 'Lund' }, 'contact { id }');
    expect(await chats.refused({ about: contact.id })).toMatchObject({ code: 'CHAT_WITH_WHOM' });
    expect(await chats.refused({ lead: null })).toMatchObject({ code: 'CHAT_WITH_WHOM' });
    const numbered = chats.of({ points: [{ kind: 'PHONE', value: 'soon' }] });
    expect((await chats.refused({ lead: numbered })).path).toEqual([
      'lead',
      'contact',
      'points',
      '0',
      'value',
    ]);
    expect(await chats.counts()).toEqual({ leads: 0, contacts: 1 });
  });
});
