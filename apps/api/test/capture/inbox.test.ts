import { draftEnquiry } from '@mikomi/domain/capture';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const MOSES = {
  full_name: 'Moses Frase',
  email: 'moses@konex.example',
  phone: '+44 20 7946 0000',
  company: 'Konex',
  message: 'Two presses, please',
  favourite_colour: 'indigo',
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

describe('what is posted at the address of a source', () => {
  test('becomes a contact, a company and a lead with its touch', async () => {
    const inbox = await openInbox(world);
    const answer = await inbox.post(MOSES);
    expect([answer.statusCode, answer.json()]).toEqual([200, { received: true }]);
    expect(await inbox.deliveries()).toMatchObject([{ state: 'RECEIVED', body: JSON.stringify(MOSES) }]);
    await inbox.read();
    expect(await inbox.leads()).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'NEW',
          status: 'OPEN',
          contact: { name: 'Moses Frase', points: [{ kind: 'PHONE' }, { value: 'moses@konex.example' }] },
          company: { name: 'Konex' },
          note: 'Two presses, please',
          touches: [{ kind: 'FORM', source: { name: 'Portal' } }],
        },
      ],
    });
    expect(await inbox.deliveries()).toMatchObject([
      {
        state: 'PROCESSED',
        arrivals: [
          {
            state: 'TAKEN_IN',
            outcome: 'NEW_LEAD',
            reasons: [{ code: 'REACHED_NOBODY' }, { code: 'ENQUIRY_NOBODY_KNOWN' }],
          },
        ],
      },
    ]);
  });

  test('makes one touch however often it comes, at once or later', async () => {
    const inbox = await openInbox(world);
    await Promise.all(Array.from({ length: 30 }, () => inbox.post(MOSES)));
    await inbox.read();
    await inbox.post(MOSES);
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
    expect(await inbox.deliveries()).toMatchObject([{ state: 'PROCESSED', repeats: 30 }]);
  });

  test('goes on with the open lead of who writes again, and tells its owner', async () => {
    const inbox = await openInbox(world);
    const { viewer } = await inbox.owner.graphql('{ viewer { member { id } } }');
    await inbox.owner.mutate('editSource', {
      id: inbox.sourceId,
      ownerRule: 'MEMBER',
      ownerId: viewer.member.id,
    });
    await inbox.post(MOSES);
    await inbox.read();
    await inbox.post({ ...MOSES, message: 'Make that three' });
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect([totalCount, nodes[0].owner.id]).toEqual([1, viewer.member.id]);
    const { notifications } = await inbox.owner.graphql(
      '{ notifications(first: 5) { nodes { kind text } } }',
    );
    expect(notifications.nodes).toContainEqual({
      kind: 'ENQUIRY_RECEIVED',
      text: '担当の見込みから再び連絡がありました（Portal）。',
    });
    const { timeline } = await inbox.owner.graphql(
      'query ($id: ID!) { timeline(record: $id, first: 5) { nodes { kind ... on TimelineActivity { activity { channel direction text } } } } }',
      { id: nodes[0].id },
    );
    expect(timeline.nodes).toContainEqual({
      kind: 'MESSAGE',
      activity: { channel: 'FORM', direction: 'IN', text: 'Make that three' },
    });
  });

  test('waits for a mapping where it names nobody, and is read again after it was given', async () => {
    const inbox = await openInbox(world);
    await inbox.post({ q1: 'nobody', q2: 'Two presses' });
    await inbox.read();
    const [waiting] = await inbox.deliveries();
    expect(waiting).toMatchObject({ state: 'NEEDS_MAPPING', because: { code: 'ENQUIRY_NAMES_NOBODY' } });
    expect((await inbox.leads()).totalCount).toBe(0);
    await inbox.owner.mutate('setInletMapping', {
      sourceId: inbox.sourceId,
      mapping: [
        { name: 'q1', place: { field: 'CONTACT_NAME' } },
        { name: 'q2', place: { field: 'LEAD_NOTE' } },
      ],
    });
    const { count } = await inbox.owner.mutate('replayDeliveries', { ids: [waiting.id] }, 'count');
    expect(count).toBe(1);
    await inbox.read();
    expect(await inbox.leads()).toMatchObject({
      nodes: [{ contact: { name: 'nobody' }, note: 'Two presses' }],
    });
    expect(await inbox.deliveries()).toMatchObject([
      { state: 'PROCESSED', arrivals: [{ state: 'TAKEN_IN' }] },
    ]);
  });

  test('can be read beforehand as another mapping would read it', async () => {
    const inbox = await openInbox(world);
    await inbox.post({ q1: 'Moses Frase', q2: 'Two presses' });
    await inbox.read();
    const [waiting] = await inbox.deliveries();
    const { delivery } = await inbox.owner.graphql('query ($id: ID!) { delivery(id: $id) { preview } }', {
      id: waiting.id,
    });
    const { enquiries, context } = delivery.preview;
    const [enquiry] = enquiries;
    expect(enquiry.fields).toEqual([
      { name: 'q1', value: 'Moses Frase' },
      { name: 'q2', value: 'Two presses' },
    ]);
    expect(draftEnquiry(enquiry, context)).toMatchObject({ because: 'enquiry-names-nobody' });
    const mapping = [{ name: 'q1', target: { kind: 'field', field: 'contact.name' } }] as const;
    expect(draftEnquiry(enquiry, { ...context, mapping })).toMatchObject({
      name: { family: 'Frase', given: 'Moses' },
      answers: [{ name: 'q2', value: 'Two presses' }],
    });
  });

  test('is set aside where it looks like a machine’s, and let in by a person', async () => {
    const inbox = await openInbox(world);
    const links = 'http://a.example http://b.example http://c.example http://d.example';
    await inbox.post({ email: 'seo@rank.example', message: links });
    await inbox.read();
    const [aside] = await inbox.deliveries();
    expect(aside).toMatchObject({ state: 'REJECTED', because: { code: 'SCREEN_LINKS' } });
    await inbox.owner.mutate('replayDeliveries', { ids: [aside.id], letIn: true }, 'count');
    await inbox.read();
    expect((await inbox.leads()).totalCount).toBe(1);
  });
});

describe('what is not to be believed', () => {
  test('is turned away, counted and not kept', async () => {
    const inbox = await openInbox(world);
    const { source } = await inbox.owner.mutate(
      'setInletSecret',
      { sourceId: inbox.sourceId, name: 'bearer', make: true },
      'source { inlet { secrets { name value } } }',
    );
    const bearer = source.inlet.secrets.find(({ name }: { name: string }) => name === 'bearer').value;
    expect((await inbox.post(MOSES)).statusCode).toBe(401);
    expect((await inbox.post(MOSES, { authorization: `Bearer ${bearer}` })).statusCode).toBe(200);
    expect(
      (await inbox.post('x'.repeat(1024 * 1024 + 1), { authorization: `Bearer ${bearer}` })).statusCode,
    ).toBe(413);
    const { sources } = await inbox.owner.graphql(
      '{ sources { id inlet { health { received turnedAway { count because { code } } } } } }',
    );
    const { inlet } = sources.find(({ id }: { id: string }) => id === inbox.sourceId);
    expect(inlet.health).toEqual({
      received: 1,
      turnedAway: expect.arrayContaining([
        { count: 1, because: { code: 'DELIVERY_NOT_GENUINE' } },
        { count: 1, because: { code: 'DELIVERY_TOO_LARGE' } },
      ]),
    });
  });

  test('finds nobody at an address that is none, or out of use', async () => {
    const inbox = await openInbox(world);
    const at = (url: string) => world.app.server.inject({ method: 'POST', url, payload: '{}' });
    expect((await at('/in/unknown')).statusCode).toBe(404);
    await inbox.owner.mutate('archiveSource', { id: inbox.sourceId });
    expect((await at(inbox.path)).statusCode).toBe(410);
  });

  test('takes it again once the source is in use again, under a name that is still its own', async () => {
    const inbox = await openInbox(world);
    await inbox.owner.mutate('archiveSource', { id: inbox.sourceId });
    const { source: other } = await inbox.owner.mutate('createSource', { name: 'Portal' }, 'source { id }');
    expect(await inbox.owner.refused('restoreSource', { id: inbox.sourceId })).toMatchObject({
      code: 'NAME_TAKEN',
    });
    await inbox.owner.mutate('renameSource', { id: other.id, name: 'Fair' });
    const { source } = await inbox.owner.mutate(
      'restoreSource',
      { id: inbox.sourceId },
      'source { name archived }',
    );
    expect(source).toEqual({ name: 'Portal', archived: false });
    const { sources } = await inbox.owner.graphql('{ sources { name } }');
    expect(sources.at(-1)).toEqual({ name: 'Portal' });
    expect((await inbox.post(MOSES)).statusCode).toBe(200);
  });
});
