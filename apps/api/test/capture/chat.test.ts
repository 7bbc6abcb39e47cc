import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../leads/lead-desk.ts';
import { createWorld, type World } from '../testkit/world.ts';

const CHAT = `29/11/2026, 14:00 - Messages and calls are end-to-end encrypted.
29/11/2026, 14:05 - Mei: Do you have the press?
29/11/2026, 14:06 - Ben: We do.
Come by.`;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function openChat() {
  const { owner } = await openDesk(world);
  const { lead } = await owner.mutate(
    'createLead',
    { contact: { new: { familyName: 'Mei' } } },
    'lead { id contact { id } }',
  );
  return {
    owner,
    leadId: lead.id as string,
    contactId: lead.contact.id as string,
    bring: (input: Record<string, unknown> = {}) =>
      owner.mutate(
        'importChat',
        { about: lead.id, text: CHAT, ours: 'Ben', timeZone: 'Asia/Tokyo', ...input },
        'added known commandId',
      ),
    messages: async () =>
      (
        await owner.graphql(
          'query ($id: ID!) { timeline(record: $id, first: 20) { nodes { ... on TimelineActivity { activity { id channel direction text occurredAt } } } } }',
          { id: lead.id },
        )
      ).timeline.nodes.flatMap(({ activity }: { activity?: { channel: string } }) =>
        activity?.channel === 'WHATSAPP' ? [activity] : [],
      ),
  };
}

describe('an exported chat', () => {
  test('becomes messages at their times, theirs and ours', async () => {
    const chat = await openChat();
    expect(await chat.bring()).toMatchObject({ added: 2, known: 0 });
    expect(await chat.messages()).toMatchObject([
      { direction: 'OUT', text: 'We do.\nCome by.', occurredAt: '2026-11-29T05:06:00.000Z' },
      {
        direction: 'IN',
        text: 'Do you have the press?',
        occurredAt: '2026-11-29T05:05:00.000Z',
      },
    ]);
  });

  test('adds nothing when its person was written down twice and is one by now', async () => {
    const chat = await openChat();
    await chat.bring();
    const { contact } = await chat.owner.mutate('createContact', { familyName: 'Mei' }, 'contact { id }');
    await chat.owner.mutate('mergeParties', { ids: [contact.id, chat.contactId], survivorId: contact.id });
    expect(await chat.bring()).toMatchObject({ added: 0, known: 2 });
  });

  test('adds nothing when the telephone calls them otherwise by now', async () => {
    const chat = await openChat();
    await chat.bring();
    const renamed = CHAT.replaceAll('Mei:', '+81 90-1234-5678:').replaceAll('Ben:', 'Benjamin:');
    expect(await chat.bring({ text: renamed, ours: 'Benjamin' })).toMatchObject({ added: 0, known: 2 });
    await chat.owner.mutate('editContact', { id: chat.contactId, familyName: 'Lund' }, 'contact { id }');
    expect(await chat.bring()).toMatchObject({ added: 0, known: 2 });
  });

  test('adds nothing when it comes again, also at once and by its contact, and only what is new when it is longer', async () => {
    const chat = await openChat();
    const came = await Promise.all([chat.bring(), chat.bring(), chat.bring({ about: chat.contactId })]);
    expect(came.reduce((sum, { added }) => sum + added, 0)).toBe(2);
    expect(await chat.bring({ text: `${CHAT}\n30/11/2026, 09:00 - Mei: Today?` })).toMatchObject({
      added: 1,
      known: 2,
    });
  });

  test('is taken back as a whole, and comes again as a whole', async () => {
    const chat = await openChat();
    const { commandId } = await chat.bring();
    await chat.owner.mutate('undo', { commandId });
    expect(await chat.messages()).toEqual([]);
    expect(await chat.bring()).toMatchObject({ added: 2, known: 0 });
    expect((await chat.messages()).length).toBe(2);
  });

  test('leaves deleted what was deleted of it by hand, be it one message or all', async () => {
    const chat = await openChat();
    const { commandId } = await chat.bring();
    for (const { id } of await chat.messages()) await chat.owner.mutate('deleteActivity', { id });
    expect(await chat.bring()).toMatchObject({ added: 0, known: 2 });
    expect(await chat.messages()).toEqual([]);
    expect(await chat.owner.refused('undo', { commandId })).toMatchObject({ code: 'CHANGED_SINCE' });
    expect(await chat.bring({ text: `${CHAT}\n30/11/2026, 09:00 - Mei: Today?` })).toMatchObject({
      added: 1,
      known: 2,
    });
    expect(await chat.messages()).toMatchObject([{ text: 'Today?' }]);
  });

  test('leaves deleted what was deleted of it by hand also once the bin was emptied', async () => {
    const chat = await openChat();
    await chat.bring();
    const [{ id }] = await chat.messages();
    await chat.owner.mutate('deleteActivity', { id });
    world.clock.now = Date.now() + 33 * 86_400_000;
    onTestFinished(() => {
      world.clock.now = undefined;
    });
    await world.night();
    const { rows } = await world.database.pool.query('SELECT 1 FROM activity WHERE id = $1', [
      id.split('_')[1],
    ]);
    expect(rows).toEqual([]);
    expect(await chat.bring()).toMatchObject({ added: 0, known: 2 });
  });

  test('is refused where it is none, where nobody of ours writes in it, and where its days are open', async () => {
    const { owner, leadId } = await openChat();
    const refused = async (input: Record<string, unknown>) =>
      (await owner.refused('importChat', { about: leadId, text: CHAT, ours: 'Ben', ...input })).code;
    expect(await refused({ text: 'Dear Sir' })).toBe('CHAT_UNREADABLE');
    expect(await refused({ ours: 'Eve' })).toBe('CHAT_AUTHOR_UNKNOWN');
    expect(await refused({ text: '3/4/26, 09:00 - Ben: a' })).toBe('CHAT_ORDER_OPEN');
    expect(await refused({ timeZone: 'Mars/Olympus' })).toBeTypeOf('string');
  });
});
