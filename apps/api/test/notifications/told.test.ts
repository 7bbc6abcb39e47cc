import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join, type Mate } from '../identity/team-mates.ts';
import { openSocket } from '../realtime/socket.ts';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const NOTIFICATIONS = `query { unseenNotifications notifications(first: 50) {
  nodes { kind text actor { name } lead { title } followUp { kind day } activity { text } } } }`;

let world: World;
let owner: Caller & { slug: string };
let mate: Mate;
beforeAll(async () => {
  world = await createWorld();
  owner = await (await world.signUp({ name: 'Olive Owner' })).found('Told', 'US');
  mate = await join(world, owner, { role: 'REP' });
});
afterAll(() => world.close());

const told = async (caller: Caller) => (await caller.graphql(NOTIFICATIONS)).notifications.nodes;
const global = (id: string) => (id.startsWith('Member_') ? id : `Member_${id}`);
const newLead = async (input: object = {}) =>
  (await owner.mutate('createLead', { name: 'Aizome & Co.', ...input }, 'lead { id }')).lead.id;

describe('a member is told', () => {
  test('of a lead that somebody gives them, once, and not of what they take themselves', async () => {
    await newLead({ ownerId: global(mate.memberId) });
    await newLead();
    await mate.caller.mutate('createLead', { name: 'Own' }, 'lead { id }');
    await world.workOff();
    await world.ownerPool.query(
      `SELECT graphile_worker.add_job('tell-new-owner', json_build_object('organizationId', "organizationId", 'commandId', "commandId"))
       FROM change WHERE "recordType" = 'Lead'`,
    );
    await world.workOff();
    expect(await told(mate.caller)).toMatchObject([
      {
        kind: 'LEAD_ASSIGNED',
        text: 'A lead was given to you.',
        actor: { name: 'Olive Owner' },
        lead: { title: 'Aizome & Co.' },
      },
    ]);
    expect(await told(owner)).toEqual([]);
  });

  test('once of many leads that come at once', async () => {
    const ids = [await newLead(), await newLead()];
    const before = (await told(mate.caller)).length;
    await owner.mutate('assignLeads', { ids, ownerId: global(mate.memberId) });
    await world.workOff();
    const after = await told(mate.caller);
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toMatchObject({ text: '2 leads were given to you.', lead: null });
  });

  test('of a comment that calls them, once however often it is corrected', async () => {
    const about = await newLead({ ownerId: global(mate.memberId) });
    const { activity } = await owner.mutate(
      'logActivity',
      { about, kind: 'COMMENT', text: '@Mika can you call?', mentions: [global(mate.memberId)] },
      'activity { id mentions { name } }',
    );
    expect(activity.mentions).toEqual([{ name: 'Mika Mate' }]);
    await world.workOff();
    await owner.mutate('editActivity', { id: activity.id, text: '@Mika can you call today?' });
    await world.workOff();
    const mentions = (await told(mate.caller)).filter(({ kind }: { kind: string }) => kind === 'MENTIONED');
    expect(mentions).toMatchObject([
      { activity: { text: '@Mika can you call today?' }, actor: { name: 'Olive Owner' } },
    ]);
    const stranger = await (await world.signUp()).found('Elsewhere');
    const { viewer } = await stranger.graphql('{ viewer { memberId } }');
    expect(
      await owner.refused('logActivity', {
        about,
        kind: 'COMMENT',
        text: 'x',
        mentions: [global(viewer.memberId)],
      }),
    ).toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    });
  });

  test('of a follow-up that is given to them; it is theirs to see and keep even on another’s lead', async () => {
    const about = await newLead();
    const { followUp } = await owner.mutate(
      'planFollowUp',
      { about, kind: 'CALL', day: '2099-01-05'.replace('2099', String(new Date().getFullYear() + 1)) },
      'followUp { id }',
    );
    await owner.mutate('reassignFollowUp', { id: followUp.id, assigneeId: global(mate.memberId) });
    await world.workOff();
    const given = (await told(mate.caller)).filter(
      ({ kind }: { kind: string }) => kind === 'FOLLOW_UP_ASSIGNED',
    );
    expect(given).toMatchObject([{ followUp: { kind: 'CALL' }, lead: null }]);
    const { followUps } = await mate.caller.graphql(
      'query { followUps(first: 5) { nodes { id lead { id } viewerCanEdit } } }',
    );
    expect(followUps.nodes).toEqual([{ id: followUp.id, lead: null, viewerCanEdit: true }]);
    await mate.caller.mutate('cancelFollowUp', { id: followUp.id });
  });

  test('live over the socket, and only who is meant', async () => {
    const sockets = [];
    for (const caller of [mate.caller, owner]) {
      const socket = await openSocket(world, { cookie: caller.cookie });
      await socket.init({ organization: owner.slug });
      socket.subscribe('1', 'subscription { notified { kind text lead { title } actor { name } } }');
      socket.subscribe('probe', 'subscription { nothing }');
      expect(await socket.next()).toMatchObject({ type: 'error', id: 'probe' });
      sockets.push(socket);
    }
    const [mates, owners] = sockets;
    await newLead({ ownerId: global(mate.memberId), name: 'Live lead' });
    await world.workOff();
    expect((await mates?.next())?.payload.data.notified).toEqual({
      kind: 'LEAD_ASSIGNED',
      text: 'A lead was given to you.',
      lead: { title: 'Live lead' },
      actor: { name: 'Olive Owner' },
    });
    const about = await newLead();
    await mate.caller.refused('logLine', { about, line: 'hello' });
    await owner.mutate('planFollowUp', { about, kind: 'CALL', day: `${new Date().getFullYear() + 1}-01-05` });
    world.clock.now = Date.UTC(new Date().getFullYear() + 1, 0, 5, 23);
    await world.minute();
    world.clock.now = undefined;
    expect((await owners?.next())?.payload.data.notified).toMatchObject({ kind: 'FOLLOW_UP_DUE' });
    for (const socket of sockets) socket.close();
  });

  test('of the newest where more came at once than their reader kept up with', async () => {
    for (const name of ['First', 'Second']) await newLead({ name, ownerId: global(mate.memberId) });
    await world.workOff();
    const { rows } = await world.ownerPool.query(
      `SELECT "organizationId", "memberId", id FROM notification WHERE "memberId" = $1 ORDER BY "createdAt" DESC, id DESC LIMIT 2`,
      [mate.memberId.replace('Member_', '')],
    );
    const [newest, before] = rows;
    const socket = await openSocket(world, { cookie: mate.caller.cookie });
    await socket.init({ organization: owner.slug });
    socket.subscribe('1', 'subscription { notified { id } }');
    // A second subscription that is refused is answered after the first is under way.
    socket.subscribe('probe', 'subscription { nothing }');
    expect(await socket.next()).toMatchObject({ type: 'error', id: 'probe' });
    const announce = (times: number) =>
      world.ownerPool.query(`SELECT pg_notify('mikomi_notified', $1)`, [
        [before.organizationId, ...Array(times).fill(`${before.memberId} ${before.id}`)].join(','),
      ]);
    const next = async () => (await socket.next())?.payload.data.notified.id.replace('Notification_', '');
    await announce(1);
    expect(await next()).toBe(before.id);
    // One for whoever waits, as many as are kept, and one too many.
    await announce(66);
    expect(await next()).toBe(before.id);
    await announce(1);
    expect([await next(), await next()]).toEqual([newest.id, before.id]);
    socket.close();
  });
});

describe('a member who leaves', () => {
  test('hands the open promises to the successor; reminders that are nobody’s reach the lead’s owner', async () => {
    const leaver = await join(world, owner, { role: 'REP' });
    const day = `${new Date().getFullYear() + 1}-02-01`;
    const about = await newLead();
    const plan = async () =>
      (
        await owner.mutate(
          'planFollowUp',
          { about, kind: 'CALL', day, assigneeId: global(leaver.memberId) },
          'followUp { id }',
        )
      ).followUp.id;
    const [handed] = [await plan()];
    await owner.mutate(
      'deactivateMember',
      { id: global(leaver.memberId), successorId: global(mate.memberId) },
      'handedOver',
    );
    const { node } = await owner.graphql(
      'query ($id: ID!) { node(id: $id) { ... on FollowUp { assignee { name } state } } }',
      { id: handed },
    );
    expect(node).toEqual({ assignee: { name: 'Mika Mate' }, state: 'OPEN' });
    await world.ownerPool.query(`UPDATE follow_up SET "assigneeId" = $1 WHERE id = $2`, [
      leaver.memberId.replace('Member_', ''),
      handed.replace('FollowUp_', ''),
    ]);
    world.clock.now = Date.parse(`${day}T23:00:00Z`);
    await world.minute();
    world.clock.now = undefined;
    expect((await told(owner))[0]).toMatchObject({
      kind: 'FOLLOW_UP_DUE',
      text: 'Call of Mika Mate, who has left, is due.',
    });
  });
});
