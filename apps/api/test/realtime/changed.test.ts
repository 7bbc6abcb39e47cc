import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmLinkIn, FILLED, openForm } from '../capture/form-desk.ts';
import { join } from '../identity/team-mates.ts';
import { createWorld, type World } from '../testkit/world.ts';
import { openSocket, type Socket } from './socket.ts';

const CHANGED = 'subscription { changed { recordType id } }';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function socketOf(caller: { cookie: string }, organization: string): Promise<Socket> {
  const socket = await openSocket(world, { cookie: caller.cookie });
  expect(await socket.init({ organization })).toMatchObject({ type: 'connection_ack' });
  return socket;
}

/** What a subscription of this socket is told until the wanted record comes. */
async function until(socket: Socket, wanted: (event: { recordType: string; id: string | null }) => boolean) {
  const events: { recordType: string; id: string | null }[] = [];
  for (;;) {
    const message = await socket.next();
    expect(message).toMatchObject({ type: 'next' });
    const event = message?.payload.data.changed;
    events.push(event);
    if (wanted(event)) return events;
  }
}

/** Waits until the feed of the process stands: a change of one's own is told. */
async function subscribed(socket: Socket, id = '1') {
  socket.subscribe(id, CHANGED);
  // A second subscription that is refused is answered after the first is under way.
  socket.subscribe('probe', 'subscription { nothing }');
  expect(await socket.next()).toMatchObject({ type: 'error', id: 'probe' });
  await expect.poll(async () => (await listeners()).length).toBeGreaterThan(0);
}

async function listeners() {
  const { rows } = await world.ownerPool.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'mikomi listener' AND query LIKE 'LISTEN "mikomi_notified"%'`,
  );
  return rows as { pid: number }[];
}

describe('changes told live', () => {
  test('say to whoever may see the inbox that something came in, and to nobody else', async () => {
    const owner = await (await world.signUp()).found('Live');
    const { caller: rep } = await join(world, owner);
    const { source } = await owner.mutate(
      'openInlet',
      { kind: 'WEBHOOK', name: 'Portal' },
      'source { inlet { address } }',
    );
    const [ours, theirs] = [await socketOf(owner, owner.slug), await socketOf(rep, owner.slug)];
    await Promise.all([subscribed(ours), subscribed(theirs)]);
    await world.app.server.inject({
      method: 'POST',
      url: new URL(source.inlet.address).pathname,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ name: 'Moses Frase' }),
    });
    await until(ours, ({ recordType, id }) => recordType === 'Delivery' && id === null);
    await owner.mutate('createProduct', { name: 'Press' });
    await world.workOff();
    const told = await until(theirs, ({ recordType }) => recordType === 'Product');
    expect(told.filter(({ recordType }) => recordType === 'Delivery')).toEqual([]);
  });

  test('say that settings are others now, to whoever reads them', async () => {
    const owner = await (await world.signUp()).found('Settings');
    const { caller: rep } = await join(world, owner);
    const [ours, theirs] = [await socketOf(owner, owner.slug), await socketOf(rep, owner.slug)];
    await Promise.all([subscribed(ours), subscribed(theirs)]);
    const { customerGroup } = await owner.mutate(
      'createCustomerGroup',
      { name: 'Regulars' },
      'customerGroup { id }',
    );
    const { contact } = await owner.mutate('createContact', { familyName: 'Frase' }, 'contact { id }');
    await owner.mutate('addToCustomerGroup', { groupId: customerGroup.id, ids: [contact.id] });
    const { qualification } = await owner.graphql('{ qualification { scoreModel } }');
    await owner.mutate('setScoreModel', { model: qualification.scoreModel });
    await owner.mutate('openInlet', { kind: 'WEB_FORM', name: 'Form' });
    const told: [Set<string>, Set<string>] = [new Set(), new Set()];
    // What is read as one comes after what has an id: the second product comes after all of it.
    for (const name of ['Press', 'Lathe']) {
      await owner.mutate('createProduct', { name });
      await world.workOff();
      for (const [index, socket] of [ours, theirs].entries())
        for (const { recordType, id } of await until(socket, (event) => event.recordType === 'Product'))
          told[index]?.add(`${recordType} ${id === null}`);
    }
    const [owners, reps] = told;
    for (const type of ['CustomerGroup false', 'CustomerGroup true', 'Qualification true']) {
      expect(owners).toContain(type);
      expect(reps).toContain(type);
    }
    for (const type of ['Inlet true', 'WebForm true']) {
      expect(owners).toContain(type);
      expect(reps).not.toContain(type);
    }
    ours.close();
    theirs.close();
  });

  test('say of a lead that whom it is about has confirmed what they agreed to', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    await form.send({ ...FILLED, _lang: 'en', 'consent.NEWS': '1' });
    await form.read();
    const [{ id }] = (await form.leads()).nodes;
    const socket = await socketOf(form.owner, form.owner.slug);
    await subscribed(socket);
    await form.post(await confirmLinkIn(form));
    await until(socket, (event) => event.recordType === 'Lead' && event.id === id);
  });

  test('name the records that changed, and only in their organization', async () => {
    const owner = await (await world.signUp()).found('Live');
    const other = await (await world.signUp()).found('Other');
    const [ours, theirs] = [await socketOf(owner, owner.slug), await socketOf(other, other.slug)];
    await Promise.all([subscribed(ours), subscribed(theirs)]);
    const { lead } = await owner.mutate('createLead', { name: 'Live lead' }, 'lead { id }');
    await world.workOff();
    const events = await until(ours, ({ id }) => id === lead.id);
    expect(events.filter(({ id }) => id === lead.id)).toHaveLength(1);
    const { lead: foreign } = await other.mutate('createLead', { name: 'Foreign' }, 'lead { id }');
    await world.workOff();
    const told = await until(theirs, ({ id }) => id === foreign.id);
    expect(told.map(({ id }) => id)).not.toContain(lead.id);
    ours.close();
    theirs.close();
  });

  test('reach a member for what they may see, and for what is taken from them', async () => {
    const owner = await (await world.signUp()).found('Reach');
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const mate = await join(world, owner, { role: 'REP' });
    const socket = await socketOf(mate.caller, owner.slug);
    await subscribed(socket);
    const { lead: hidden } = await owner.mutate('createLead', { name: 'Hidden' }, 'lead { id }');
    const { lead: given } = await owner.mutate(
      'createLead',
      { name: 'Given', ownerId: mate.memberId },
      'lead { id }',
    );
    await owner.mutate('logLine', { about: hidden.id, line: 'secret' });
    await owner.mutate('logLine', { about: given.id, line: 'shared' });
    await world.workOff();
    const seen = await until(socket, ({ recordType }) => recordType === 'Activity');
    await owner.mutate('assignLeads', { ids: [given.id], ownerId: viewer.memberId });
    await world.workOff();
    seen.push(...(await until(socket, ({ recordType }) => recordType === 'Lead')));
    expect(seen.map(({ id }) => id)).not.toContain(hidden.id);
    expect(seen.filter(({ recordType }) => recordType === 'Activity')).toHaveLength(1);
    expect(seen.at(-1)?.id).toBe(given.id);
    const { lead } = await mate.caller.graphql('query ($id: ID!) { lead(id: $id) { id } }', { id: given.id });
    expect(lead).toBeNull();
    socket.close();
  });

  test('tell whoever serves a queue that a lead came into it and left it: claimed, taken back or put away; and nobody of another team', async () => {
    const owner = await (await world.signUp()).found('Queues');
    const { team } = await owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const [server, claimant, other] = [
      await join(world, owner, { role: 'REP', teamId: team.id }),
      await join(world, owner, { role: 'REP', teamId: team.id }),
      await join(world, owner, { role: 'REP' }),
    ];
    const sockets = [await socketOf(server.caller, owner.slug), await socketOf(other.caller, owner.slug)];
    await Promise.all(sockets.map((socket) => subscribed(socket)));
    const { lead } = await owner.mutate(
      'createLead',
      { name: 'Waits', ownerId: claimant.memberId },
      'lead { id }',
    );
    const [serving, apart] = sockets as [Socket, Socket];
    let products = 0;
    /** Whether the lead was told of; the second product comes after all that was read together with the first. */
    const told = async () => {
      const heard: [boolean, boolean] = [false, false];
      for (const name of ['Press', 'Lathe']) {
        await owner.mutate('createProduct', { name: `${name} ${products++}` });
        await world.workOff();
        for (const [index, socket] of [serving, apart].entries()) {
          const events = await until(socket, ({ recordType }) => recordType === 'Product');
          heard[index] ||= events.some(({ id }) => id === lead.id);
        }
      }
      return heard;
    };
    expect(await told()).toEqual([false, false]);
    await owner.mutate('assignLeads', { ids: [lead.id], ownerId: null });
    expect(await told()).toEqual([true, false]);
    await claimant.caller.mutate('claimLead', { id: lead.id });
    expect(await told()).toEqual([true, false]);
    await claimant.caller.mutate('logLine', { about: lead.id, line: 'theirs' });
    expect(await told()).toEqual([false, false]);
    const release = async () =>
      (await owner.mutate('assignLeads', { ids: [lead.id], ownerId: null }, 'commandId')).commandId;
    const released = await release();
    expect(await told()).toEqual([true, false]);
    await owner.mutate('undo', { commandId: released });
    expect(await told()).toEqual([true, false]);
    await release();
    expect(await told()).toEqual([true, false]);
    await owner.mutate('deleteLeads', { ids: [lead.id] });
    expect(await told()).toEqual([true, false]);
    for (const socket of sockets) socket.close();
  });

  test('come again after the listening connection was cut, and nothing is lost', async () => {
    const owner = await (await world.signUp()).found('Cut');
    const socket = await socketOf(owner, owner.slug);
    await subscribed(socket);
    const before = await listeners();
    await world.ownerPool.query('SELECT pg_terminate_backend($1)', [before[0]?.pid]);
    const { lead } = await owner.mutate('createLead', { name: 'While cut' }, 'lead { id }');
    await world.workOff();
    const events = await until(socket, ({ id }) => id === lead.id);
    expect(events.map(({ recordType }) => recordType)).toContain('ANY');
    socket.close();
  });

  test('end with the session: the socket is closed at the next event', async () => {
    const owner = await (await world.signUp()).found('Ended');
    const socket = await socketOf(owner, owner.slug);
    await subscribed(socket);
    // What was told is told from here on: the feed has read where it stands.
    const { lead } = await owner.mutate('createLead', { name: 'Told' }, 'lead { id }');
    await world.workOff();
    await until(socket, ({ id }) => id === lead.id);
    await world.ownerPool.query('DELETE FROM session');
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
    await world.ownerPool.query(
      `INSERT INTO command_order SELECT "organizationId", "commandId", 1000000 FROM change WHERE "organizationId" = $1 LIMIT 1 ON CONFLICT ("organizationId", "commandId") DO UPDATE SET position = 1000000`,
      [rows[0].id],
    );
    await world.ownerPool.query(`SELECT pg_notify('mikomi_changes', $1)`, [rows[0].id]);
    expect(await socket.closed).toMatchObject({ code: 4403 });
  });

  test('stop cleanly with the server, which leaves no connection behind', async () => {
    const own = await createWorld();
    const owner = await (await own.signUp()).found('Stops');
    const socket = await openSocket(own, { cookie: owner.cookie });
    await socket.init({ organization: owner.slug });
    socket.subscribe('1', CHANGED);
    await own.close();
    expect(await socket.closed).toMatchObject({ code: 1001 });
    const client = new pg.Client({ connectionString: own.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS left FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'mikomi%'`,
    );
    await client.end();
    expect(rows[0].left).toBe(0);
  });
});
