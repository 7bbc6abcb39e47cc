import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const BEGIN = Date.parse('2026-01-05T01:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
/** What keeps the memory of a record that is gone: the record of change, and what an import reports. */
const MEMORY = ['change', 'import_row'];

/** What a night writes of organizations that go on: it scores their leads. */
const OF_A_NIGHT = [
  'command',
  'command_order',
  'counter',
  'score_run',
  'score_change',
  'lead_score',
  'pair_search',
];

let world: World;
let owner: Caller & { slug: string };
beforeEach(async () => {
  world ??= await createWorld();
  world.clock.now = BEGIN;
  owner = await (await world.signUp({ name: 'Robin Reed' })).found('Bins', 'JP');
  for (const record of ['LEAD', 'CONTACT', 'COMPANY']) {
    const field = { record, label: 'Quick', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', field, 'customField { id }');
    await owner.mutate('editCustomField', { id: customField.id, indexed: true });
  }
});
afterAll(() => world.close());

const nightAfter = async (days: number) => {
  world.clock.now = BEGIN + days * DAY_MS;
  await world.night();
};
const keyOf = (id: string) => id.slice(id.indexOf('_') + 1);

/** Where in the database an id stands, by table and column. */
async function placesOf(id: string): Promise<readonly string[]> {
  const { rows: columns } = await world.ownerPool.query<{ t: string; c: string }>(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'uuid' ORDER BY 1, 2`,
  );
  const found: string[] = [];
  for (const { t, c } of columns.filter(({ t }) => !MEMORY.includes(t))) {
    const { rowCount } = await world.ownerPool.query(`SELECT 1 FROM "${t}" WHERE "${c}" = $1 LIMIT 1`, [
      keyOf(id),
    ]);
    if (rowCount) found.push(`${t}.${c}`);
  }
  return found;
}

async function facts(): Promise<unknown> {
  const { rows } = await world.ownerPool.query(
    `SELECT metric, "recordType", "recordId", day, "memberId", "teamId", value FROM fact
     WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1) ORDER BY metric, "recordId"`,
    [owner.slug],
  );
  return rows;
}

const newLead = async (input: object = {}) =>
  (
    await owner.mutate(
      'createLead',
      { name: 'A lead', ...input },
      'lead { id contact { id } company { id } productLines { id } }',
    )
  ).lead;
const log = async (about: string, more: object = {}) =>
  (
    await owner.mutate(
      'logActivity',
      { about, kind: 'COMMENT', text: 'A word', ...more },
      'activity { id } commandId',
    )
  ).activity.id;
const keptPromise = async (about: string) => {
  const { followUp } = await owner.mutate(
    'planFollowUp',
    { about, kind: 'CALL', day: '2026-01-06' },
    'followUp { id }',
  );
  const done = await owner.mutate(
    'completeFollowUp',
    { id: followUp.id, outcome: 'REACHED' },
    'activity { id }',
  );
  return { id: followUp.id as string, activityId: done.activity.id as string };
};

describe('what rests in the bin', () => {
  test('says until when, and is there for thirty days', async () => {
    const { id } = await newLead();
    const { commandId } = await owner.mutate('deleteLeads', { ids: [id] }, 'commandId');
    const bin = async () =>
      (await owner.graphql('{ deletedLeads(first: 5) { nodes { id restsUntil } } }')).deletedLeads.nodes;
    expect(await bin()).toEqual([{ id, restsUntil: '2026-02-04' }]);
    await nightAfter(29.9);
    expect(await bin()).toHaveLength(1);
    await owner.mutate('undo', { commandId });
    await nightAfter(32);
    expect(
      (await owner.graphql('query ($id: ID!) { lead(id: $id) { id restsUntil } }', { id })).lead,
    ).toEqual({
      id,
      restsUntil: null,
    });
  });

  test('goes with all that belongs only to it, and leaves the numbers as they are', async () => {
    const mate = await join(world, owner);
    const gone = await newLead({
      note: 'Between us',
      contact: {
        new: { familyName: '田中', givenName: '太郎', points: [{ kind: 'PHONE', value: '090-1234-5678' }] },
      },
      lines: [{ name: 'Machine', unitPrice: 1000 }],
      collaboratorIds: [mate.memberId],
    });
    const kept = await newLead({ name: 'Another', contact: { id: gone.contact.id } });
    const { deal } = await owner.mutate('convertLead', { id: gone.id, day: '2026-01-05' }, 'deal { id }');
    await owner.mutate('adjustDeal', {
      id: deal.id,
      kind: 'RETURN',
      change: { amount: -200, currency: 'JPY' },
      day: '2026-01-05',
    });
    const comment = await log(gone.id, { mentions: [mate.memberId] });
    const promise = await keptPromise(gone.id);
    await world.workOff();
    await keptPromise(kept.id);
    const { commandId } = await owner.mutate('deleteLeads', { ids: [gone.id] }, 'commandId');
    const before = await facts();
    await nightAfter(32);
    for (const id of [gone.id, deal.id, comment, promise.id, promise.activityId])
      expect(await placesOf(id)).toEqual([]);
    expect(await facts()).toEqual(before);
    expect(await placesOf(kept.id)).not.toEqual([]);
    expect(await placesOf(gone.contact.id)).toContain('contact.id');
    expect((await owner.refused('undo', { commandId })).code).toBe('CHANGED_SINCE');
    const { rowCount: told } = await world.ownerPool.query(
      `SELECT 1 FROM change WHERE "recordId" = $1 AND concat(before, after) LIKE '%Between us%'`,
      [keyOf(gone.id)],
    );
    expect(told).toBe(0);
    const { rows } = await world.ownerPool.query(
      `SELECT before, after, origin, "actorId" FROM change WHERE "recordId" = $1 AND action = 'DELETE'`,
      [keyOf(gone.id)],
    );
    expect(rows).toEqual([{ before: null, after: null, origin: 'JOB', actorId: null }]);
  });

  test('is as little touched by a night that dies as by a second one', async () => {
    const { id } = await newLead({ company: { new: { name: 'Aizome & Co.' } } });
    await log(id);
    await owner.mutate('deleteLeads', { ids: [id] });
    const before = await placesOf(id);
    await world.ownerPool.query('ALTER TABLE touch RENAME TO touch_gone');
    await expect(nightAfter(32)).rejects.toThrow();
    await world.ownerPool.query('ALTER TABLE touch_gone RENAME TO touch');
    expect(await placesOf(id)).toEqual(before);
    await nightAfter(32);
    expect(await placesOf(id)).toEqual([]);
    const changes = async () => (await world.ownerPool.query('SELECT count(*) FROM change')).rows;
    const after = await changes();
    await nightAfter(33);
    expect(await changes()).toEqual(after);
  });

  test('keeps a party as long as a deleted lead is on it, then lets it go from those that name it', async () => {
    const lead = await newLead({ company: { new: { name: 'Aizome & Co.' } } });
    const companyId = lead.company.id;
    const { contact } = await owner.mutate(
      'createContact',
      { familyName: '佐藤', companyId, points: [{ kind: 'EMAIL', value: 'sato@example.com' }] },
      'contact { id }',
    );
    const call = await log(contact.id, { kind: 'CALL', direction: 'OUT', outcome: 'REACHED' });
    const promise = await keptPromise(contact.id);
    const counted = await facts();
    await owner.mutate('deleteLeads', { ids: [lead.id] });
    world.clock.now = BEGIN + DAY_MS;
    await owner.mutate('deleteParties', { ids: [companyId, contact.id] });
    expect(await facts()).not.toEqual(counted);
    const before = await facts();
    await nightAfter(31.5);
    expect(await placesOf(lead.id)).toEqual([]);
    expect(await placesOf(companyId)).toContain('company.id');
    await nightAfter(33);
    for (const id of [companyId, contact.id, call, promise.id]) expect(await placesOf(id)).toEqual([]);
    expect(await facts()).toEqual(before);
  });

  test('keeps of a deleted activity what a kept promise says by it', async () => {
    const { id } = await newLead();
    const promise = await keptPromise(id);
    await owner.mutate('deleteActivity', { id: promise.activityId });
    const stray = await log(id);
    await owner.mutate('deleteActivity', { id: stray });
    const before = await facts();
    await nightAfter(32);
    expect(await placesOf(stray)).toEqual([]);
    expect(await placesOf(promise.activityId)).toContain('follow_up.activityId');
    expect(await facts()).toEqual(before);
  });
});

describe('an organization that was ended', () => {
  test('goes with every row after thirty days, and nothing else does; its people stay', async () => {
    const { id: leadId } = await newLead({
      contact: { new: { familyName: '田中' } },
      lines: [{ name: 'Machine', unitPrice: 1000 }],
    });
    await owner.mutate('convertLead', { id: leadId, day: '2026-01-05' });
    await keptPromise(leadId);
    const mate = await join(world, owner);
    const { team } = await owner.mutate(
      'createTeam',
      { name: 'East', managerId: mate.memberId },
      'team { id }',
    );
    await owner.mutate('moveMemberToTeam', { id: mate.memberId, teamId: team.id });
    const other = await (await world.signUp()).found('Others', 'JP');
    await other.mutate('createLead', { name: 'Stays' });
    await world.workOff();
    await owner.mutate('deleteOrganization', { name: 'Bins' });
    const { rows: organizations } = await world.ownerPool.query(
      'SELECT slug, id FROM organization WHERE slug = ANY($1)',
      [[owner.slug, other.slug]],
    );
    const idOf = (slug: string) => organizations.find((one) => one.slug === slug).id;
    const rowsOf = async (organizationId: string, without: readonly string[] = []) => {
      const { rows: tables } = await world.ownerPool.query(
        `SELECT table_name AS t FROM information_schema.columns
         WHERE table_schema = 'public' AND column_name = 'organizationId' ORDER BY 1`,
      );
      let count = 0;
      for (const { t } of tables.filter((one) => !without.includes(one.t)))
        count += (
          await world.ownerPool.query(`SELECT 1 FROM "${t}" WHERE "organizationId" = $1`, [organizationId])
        ).rowCount as number;
      return count;
    };
    const standing = await rowsOf(idOf(other.slug), OF_A_NIGHT);
    const mine = await rowsOf(idOf(owner.slug));
    await nightAfter(29.9);
    expect(await rowsOf(idOf(owner.slug))).toBe(mine);
    await nightAfter(32);
    expect(await rowsOf(idOf(owner.slug))).toBe(0);
    expect(await rowsOf(idOf(other.slug), OF_A_NIGHT)).toBe(standing);
    expect(await owner.graphql('{ viewer { person { email } } }')).toMatchObject({
      viewer: { person: { email: owner.person?.email } },
    });
  });

  test('is none that lives, whatever the application’s role asks', async () => {
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
    const purge = world.database.pool.query(`SELECT purge_organization($1, now(), 10)`, [rows[0].id]);
    await expect(purge).rejects.toThrow('not an organization that has ended');
  });
});
