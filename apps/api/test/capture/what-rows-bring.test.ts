import { beforeAll, describe, expect, test, vi } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, count, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const fresh = async (): Promise<Caller> => (await world.signUp()).found('Desk', 'GB');

const HEAD = 'Lead ID,Name,Email,Customer group,Newsletter,Call consent,Consent date,Consent source';

const contact = async (caller: Caller) => {
  const { contacts } = await caller.graphql(
    `{ contacts(first: 1) { nodes { id groups { name } news: consents(purpose: NEWS) { channel state at basis }
       sales: consents { channel state } } } }`,
  );
  return contacts.nodes[0];
};

describe('what a row brings beside a lead', () => {
  test('customer groups, made where nobody has them, and taken back with the import', async () => {
    const owner = await fresh();
    const csv = `${HEAD}\nL-1,Ada Lund,ada@lund.example,Key accounts; Fair 2026,,,,\n`;
    const done = await bring(world, owner, 'leads.csv', csv, { acceptProposals: true });
    expect(done).toMatchObject({ state: 'DONE', counts: { created: 1, failed: 0, leftOut: 0 } });
    expect((await contact(owner)).groups).toEqual([{ name: 'Key accounts' }, { name: 'Fair 2026' }]);
    // The same list again puts nobody in twice; a group more is something new.
    const again = await bring(world, owner, 'leads.csv', csv.replace('Fair 2026', 'Fair 2026; Third'), {
      acceptProposals: true,
    });
    expect(again.counts).toMatchObject({ created: 0, updated: 1 });
    expect((await contact(owner)).groups).toHaveLength(3);
    await owner.mutate('undoImport', { id: again.id });
    await world.workOff();
    expect((await contact(owner)).groups).toHaveLength(2);
    await owner.mutate('undoImport', { id: done.id });
    await world.workOff();
    const { customerGroups } = await owner.graphql('{ customerGroups { name } }');
    expect(customerGroups).toEqual([]);
  });

  test('a customer group that somebody makes at the same moment is there once, and the rows are in it', async () => {
    const owner = await fresh();
    const csv = `${HEAD}\nL-1,Ada Lund,ada@lund.example,Key accounts,,,,\n`;
    const { importId } = await upload(world, owner, 'leads.csv', csv);
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
    const holder = await world.ownerPool.connect();
    const waiting = (wanted: number) =>
      vi.waitFor(
        async () => {
          const found = await world.ownerPool.query(
            `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          );
          expect(found.rows[0].waiting).toBe(wanted);
        },
        { timeout: 20_000 },
      );
    await holder.query('BEGIN');
    await holder.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('customer_group' || $1::uuid::text, 0))`,
      [rows[0].id],
    );
    const byHand = owner.mutate('createCustomerGroup', { name: 'KEY accounts' }, 'customerGroup { id }');
    await waiting(1);
    const started = owner.mutate('startImport', { id: importId, plan: { acceptProposals: true } });
    await waiting(2);
    await holder.query('COMMIT');
    holder.release();
    await Promise.all([byHand, started]);
    await world.workOff();
    const { customerGroups } = await owner.graphql('{ customerGroups { name size } }');
    expect(customerGroups).toEqual([{ name: 'KEY accounts', size: 1 }]);
  });

  test('two customer groups in use never have one name, whoever writes them', async () => {
    const owner = await fresh();
    await owner.mutate('createCustomerGroup', { name: 'Key accounts' }, 'customerGroup { id }');
    const again = world.ownerPool.query(
      `INSERT INTO customer_group SELECT g."organizationId", gen_random_uuid(), g.name, g.kind, NULL, NULL, 9, now(), NULL
       FROM customer_group AS g JOIN organization AS o ON o.id = g."organizationId" WHERE o.slug = $1`,
      [owner.slug],
    );
    await expect(again).rejects.toThrow('customer_group_name_key');
  });

  test('groups that are not wanted are left out and reported; who may not make them is told', async () => {
    const owner = await fresh();
    const csv = `${HEAD}\nL-1,Ada Lund,ada@lund.example,Key accounts,,,,\n`;
    const { caller: rep } = await join(world, owner, { role: 'MANAGER' });
    const { importId } = await upload(world, rep as Caller, 'leads.csv', csv);
    const refused = await rep.refused('startImport', { id: importId, plan: { acceptProposals: true } });
    expect(refused).toMatchObject({ code: 'NOT_ALLOWED_TO_MAKE' });
    const done = await bring(world, owner, 'leads.csv', csv, { acceptProposals: true, newGroups: false });
    expect(done.counts).toMatchObject({ created: 1, leftOut: 1 });
    expect(done.leftOutRows[0].problems).toMatchObject([
      { column: 'Customer group', code: 'IMPORT_GROUP_UNKNOWN', raw: 'Key accounts' },
    ]);
  });

  test('consent by channel and purpose, with its day and source; what was withdrawn stays so', async () => {
    const owner = await fresh();
    const row = 'L-1,Ada Lund,ada@lund.example,,yes,no,2026-05-01,Fair';
    await bring(world, owner, 'leads.csv', `${HEAD}\n${row}\n`, { acceptProposals: true });
    const known = await contact(owner);
    expect(known.news).toMatchObject([{ channel: 'EMAIL', state: 'GIVEN', basis: 'Fair' }]);
    expect(Date.parse(known.news[0].at)).toBe(Date.parse('2026-05-01T00:00:00+01:00'));
    expect(known.sales).toMatchObject([{ channel: 'PHONE', state: 'REFUSED' }]);
    await owner.mutate('setConsent', {
      contactId: known.id,
      channel: 'EMAIL',
      purpose: 'NEWS',
      state: 'REFUSED',
    });
    const again = await bring(world, owner, 'again.csv', `${HEAD}\n${row.replace(',no,', ',yes,')}\n`, {
      acceptProposals: true,
    });
    expect(again.counts).toMatchObject({ created: 0, failed: 0 });
    const after = await contact(owner);
    expect([after.news, after.sales]).toMatchObject([[{ state: 'REFUSED' }], [{ state: 'REFUSED' }]]);
  });

  test('several products, and where it came from first and last', async () => {
    const owner = await fresh();
    const csv = `Lead ID,Company,Stage,Product 1,Quantity 1,Product 2,Lead Source,Created,utm_source,utm_medium,Last touch date,Latest source
L-1,Konex,,Press,2,Lathe; Drill,Fair,2026-01-05,google,cpc,2026-03-01,Web\n`;
    const done = await bring(world, owner, 'leads.csv', csv, { acceptProposals: true });
    expect(done.counts).toMatchObject({ created: 1, failed: 0 });
    const { leads } = await owner.graphql(
      '{ leads(first: 1) { nodes { productLines { name quantity } touches { detail occurredAt source { name } } } } }',
    );
    expect(leads.nodes[0].productLines).toEqual([
      { name: 'Press', quantity: 2 },
      { name: 'Lathe', quantity: 1 },
      { name: 'Drill', quantity: 1 },
    ]);
    const touches = leads.nodes[0].touches.toSorted((a: { occurredAt: string }, b: { occurredAt: string }) =>
      a.occurredAt.localeCompare(b.occurredAt),
    );
    expect(touches).toMatchObject([
      { detail: { origin: 'google', medium: 'cpc' }, source: { name: 'Fair' } },
      { detail: {}, source: { name: 'Website' } },
    ]);
    // A later day is one touch more; the same day none.
    const later = csv.replace('2026-03-01', '2026-04-01');
    for (let time = 0; time < 2; time += 1)
      await bring(world, owner, 'later.csv', later.replace('Press,2', `Press,${2 + time}`), {
        acceptProposals: true,
      });
    expect(
      await count(world, owner.slug, 'SELECT count(*) FROM touch AS t WHERE t."organizationId" = o.id'),
    ).toBe(3);
  });
});
