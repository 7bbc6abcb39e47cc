import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { join, type Mate } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const NOTIFICATIONS = `query { unseenNotifications notifications(first: 50) { totalCount
  nodes { kind text createdAt seenAt actor { name } lead { id } followUp { id } activity { id } } } }`;

let world: World;
let owner: Caller & { slug: string };
let about: string;
beforeEach(async () => {
  world ??= await createWorld();
  world.clock.now = Date.parse('2026-03-01T12:00:00Z');
});
afterAll(() => world.close());

async function found(country: string, zone?: string) {
  owner = await (await world.signUp({ name: 'Robin Reed' })).found('Reminders', country);
  if (zone) await owner.mutate('editProfile', { timeZone: zone });
  about = (await owner.mutate('createLead', { name: 'Aizome & Co.' }, 'lead { id }')).lead.id;
}
const plan = async (input: object) =>
  (await owner.mutate('planFollowUp', { about, kind: 'CALL', ...input }, 'followUp { id remindAt dueAt }'))
    .followUp;
const told = async (caller: Caller = owner) => (await caller.graphql(NOTIFICATIONS)).notifications.nodes;
const minuteAt = async (instant: string) => {
  world.clock.now = Date.parse(instant);
  await world.minute();
};
const mails = async () => {
  const { rows } = await world.ownerPool.query(
    `SELECT m.recipient, m.subject, m.text FROM mail_message m JOIN organization o ON o.id = m."organizationId"
     WHERE o.slug = $1 AND m.kind = 'REMINDER' ORDER BY m."createdAt"`,
    [owner.slug],
  );
  return rows as { recipient: string; subject: string; text: string }[];
};

describe('a reminder', () => {
  test('waits while its lead rests in the bin, and is in no list', async () => {
    await found('US', 'America/New_York');
    await plan({ day: '2026-03-03', time: '10:00' });
    const { commandId } = await owner.mutate('deleteLeads', { ids: [about] }, 'commandId');
    const listed = '{ followUps(first: 1) { totalCount } }';
    expect(await owner.graphql(listed)).toEqual({ followUps: { totalCount: 0 } });
    await minuteAt('2026-03-03T14:50:00Z');
    expect(await told()).toEqual([]);
    await owner.mutate('undo', { commandId });
    await world.minute();
    expect(await told()).toHaveLength(1);
    expect(await owner.graphql(listed)).toEqual({ followUps: { totalCount: 1 } });
  });

  test('on a deleted contact is in no list, one’s own neither, and is not kept there', async () => {
    await found('US', 'America/New_York');
    const { contact } = await owner.mutate('createContact', { familyName: 'Bin' }, 'contact { id }');
    const { followUp } = await owner.mutate(
      'planFollowUp',
      { about: contact.id, kind: 'CALL', day: '2026-03-03', time: '10:00' },
      'followUp { id }',
    );
    const { commandId } = await owner.mutate('deleteParties', { ids: [contact.id] }, 'commandId');
    const listed = '{ followUps(first: 1) { totalCount } }';
    expect(await owner.graphql(listed)).toEqual({ followUps: { totalCount: 0 } });
    await minuteAt('2026-03-03T14:50:00Z');
    expect(await told()).toEqual([]);
    const kept = await owner.refused('completeFollowUp', { id: followUp.id, outcome: 'REACHED' });
    expect(kept.code).toBe('FOLLOW_UP_NOT_FOUND');
    await owner.mutate('undo', { commandId });
    expect(await owner.graphql(listed)).toEqual({ followUps: { totalCount: 1 } });
  });

  test('comes at its minute, once, in the app and by mail, however often and by how many it is looked for', async () => {
    await found('US', 'America/New_York');
    await plan({ day: '2026-03-03', time: '10:00', note: 'Bring the offer' });
    await minuteAt('2026-03-03T14:49:00Z');
    expect(await told()).toEqual([]);
    await minuteAt('2026-03-03T14:50:00Z');
    await Promise.all([world.minute(), world.minute()]);
    await minuteAt('2026-03-03T15:00:00Z');
    expect(await told()).toMatchObject([
      {
        kind: 'FOLLOW_UP_DUE',
        text: expect.stringMatching(/^Call is due at 10:00\sAM\.$/),
        lead: { id: about },
        seenAt: null,
      },
    ]);
    const sent = await mails();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ recipient: owner.person?.email, subject: 'Call: Aizome & Co.' });
    expect(sent[0]?.text).toMatch(/Mar 3, 2026 10:00\sAM\./);
    expect(sent[0]?.text).toContain('Bring the offer');
    expect(sent[0]?.text).toContain(`/o/${owner.slug}/leads/${about}`);
  });

  test.each([
    ['a day without a time, at nine', 'Asia/Tokyo', { day: '2026-03-10' }, '2026-03-10T00:00:00.000Z'],
    [
      'the night the clocks go forward: 02:30 is 03:30',
      'America/New_York',
      { day: '2026-03-08', time: '02:30' },
      '2026-03-08T07:20:00.000Z',
    ],
    ['nine o’clock after it', 'America/New_York', { day: '2026-03-09' }, '2026-03-09T13:00:00.000Z'],
    ['nine o’clock before it', 'America/New_York', { day: '2026-03-06' }, '2026-03-06T14:00:00.000Z'],
    [
      'the hour that comes twice: its first',
      'Europe/Berlin',
      { day: '2026-10-25', time: '02:30' },
      '2026-10-25T00:20:00.000Z',
    ],
    [
      'a zone of a quarter of an hour',
      'Asia/Kathmandu',
      { day: '2026-03-10', time: '10:00' },
      '2026-03-10T04:05:00.000Z',
    ],
  ])('rings in the member’s zone: %s', async (_case, zone, due, instant) => {
    await found('US', zone);
    const { remindAt } = await plan(due);
    expect(remindAt).toBe(instant);
    await minuteAt(new Date(Date.parse(instant) - 60_000).toISOString());
    expect(await told()).toEqual([]);
    await minuteAt(instant);
    expect(await told()).toHaveLength(1);
  });

  test('that was due while nothing ran comes at the next start', async () => {
    await found('JP');
    await plan({ day: '2026-03-02', time: '10:00' });
    await minuteAt('2026-03-05T00:00:00Z');
    expect(await told()).toHaveLength(1);
  });

  test('that fails half-way has told nobody and comes again', async () => {
    await found('JP');
    await plan({ day: '2026-03-02', time: '10:00' });
    await world.ownerPool.query('ALTER TABLE mail_message RENAME TO mail_gone');
    await expect(minuteAt('2026-03-02T00:50:00Z')).rejects.toThrow();
    await world.ownerPool.query('ALTER TABLE mail_gone RENAME TO mail_message');
    expect(await told()).toEqual([]);
    await minuteAt('2026-03-02T00:51:00Z');
    expect(await told()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  test('rings anew at another date', async () => {
    await found('JP');
    const { id } = await plan({ day: '2026-03-02', time: '10:00' });
    await minuteAt('2026-03-02T00:50:00Z');
    await owner.mutate('editFollowUp', { id, day: '2026-03-03' });
    await minuteAt('2026-03-02T02:00:00Z');
    expect(await told()).toHaveLength(1);
    await minuteAt('2026-03-03T00:50:00Z');
    expect(await told()).toHaveLength(2);
  });

  test('rings for nothing that is done, called off or deleted, nor on a deleted lead', async () => {
    await found('JP');
    const due = { day: '2026-03-02', time: '10:00' };
    const [done, cancelled, deleted] = [
      await plan({ ...due, kind: 'VISIT' }),
      await plan(due),
      await plan(due),
    ];
    await owner.mutate('completeFollowUp', { id: done.id });
    await owner.mutate('cancelFollowUp', { id: cancelled.id });
    await owner.mutate('deleteFollowUp', { id: deleted.id });
    await minuteAt('2026-03-02T01:00:00Z');
    expect(await told()).toEqual([]);
  });

  test('speaks the reader’s language', async () => {
    await found('JP');
    await plan({ day: '2026-03-02', time: '10:00' });
    await minuteAt('2026-03-02T00:50:00Z');
    expect(await told()).toMatchObject([{ text: '10:00に「電話」の予定があります。' }]);
    expect((await mails())[0]?.subject).toBe('電話：Aizome & Co.');
  });
});

describe('a reminder whose member can’t be reached', () => {
  async function givenAndGone(leadOwner: (mate: Mate) => string | null) {
    await found('JP');
    const [mate, other] = [await join(world, owner), await join(world, owner)];
    const lead = await owner.mutate(
      'createLead',
      { name: 'Theirs', ownerId: leadOwner(other) },
      'lead { id }',
    );
    await plan({ about: lead.lead.id, day: '2026-03-02', time: '10:00', assigneeId: mate.memberId });
    await world.workOff();
    // Gone without a word, as a restored backup or a hand in the database leaves it.
    await world.ownerPool.query('UPDATE member SET "deactivatedAt" = now() WHERE id = $1', [
      mate.memberId.split('_')[1],
    ]);
    await minuteAt('2026-03-02T00:50:00Z');
    return other;
  }

  test('reaches the owner of the lead', async () => {
    const other = await givenAndGone(({ memberId }) => memberId);
    expect(await told(other.caller)).toMatchObject([{ kind: 'FOLLOW_UP_DUE' }, { kind: 'LEAD_ASSIGNED' }]);
    expect(await told()).toEqual([]);
  });

  test('reaches an owner of the organization where the lead has none, nor its team a manager', async () => {
    await givenAndGone(() => null);
    expect(await told()).toMatchObject([
      { kind: 'FOLLOW_UP_DUE', text: expect.stringContaining('Mika Mate') },
    ]);
    expect((await mails())[0]?.recipient).toBe(owner.person?.email);
  });
});

describe('notifications', () => {
  test('are the member’s own and are marked as seen', async () => {
    await found('JP');
    await plan({ day: '2026-03-02', time: '10:00' });
    await minuteAt('2026-03-02T00:50:00Z');
    const stranger = await (await world.signUp()).found('Other');
    expect((await stranger.graphql(NOTIFICATIONS)).notifications.totalCount).toBe(0);
    const [{ id }] = (await owner.graphql('query { notifications(first: 1) { nodes { id } } }')).notifications
      .nodes;
    expect(await stranger.mutate('markNotificationsSeen', { ids: [id] }, 'seen')).toMatchObject({ seen: 0 });
    expect((await owner.graphql(NOTIFICATIONS)).unseenNotifications).toBe(1);
    expect(await owner.mutate('markNotificationsSeen', {}, 'seen unseen')).toMatchObject({
      seen: 1,
      unseen: 0,
    });
    expect(await owner.mutate('markNotificationsSeen', {}, 'seen unseen')).toMatchObject({ seen: 0 });
  });
});
