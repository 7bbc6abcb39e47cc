import { KEYS_VERSION } from '@mikomi/domain/parties';
import { afterEach, expect, test, vi } from 'vitest';
import { examine } from '../../src/cli/doctor.ts';
import { background } from '../../src/compose.ts';
import type { Caller } from '../testkit/caller.ts';
import { untilWaiting } from '../testkit/lock-waits.ts';
import { createWorld, type World } from '../testkit/world.ts';

afterEach(() => vi.restoreAllMocks());

const FOUND = `query ($input: DuplicatePartiesInput!, $search: String!) {
  duplicateParties(input: $input) { party { name } }
  contacts(first: 5, filter: { search: $search }) { totalCount }
  companies(first: 5, filter: { search: $search }) { totalCount }
  leads(first: 5, filter: { search: $search }) { totalCount }
}`;

/** What is known of a company that a form names, and how much is found by its name. */
async function found(owner: Caller, companyName: string, search: string) {
  const answer = await owner.graphql(FOUND, { input: { kind: 'COMPANY', companyName }, search });
  const { duplicateParties, contacts, companies, leads } = answer;
  return {
    known: duplicateParties.map(({ party }: { party: { name: string } }) => party.name),
    counts: [companies, contacts, leads].map(({ totalCount }) => totalCount),
  };
}

/** An organization with a company, its contact and their lead, and another company that lies in the bin. */
async function openShop() {
  const world = await createWorld();
  const owner = await (await world.signUp()).found('Keys');
  const { lead } = await owner.mutate(
    'createLead',
    {
      contact: {
        new: {
          familyName: '髙橋',
          givenName: '花子',
          familyReading: 'タカハシ',
          points: [{ kind: 'PHONE', value: '090-1234-5678' }],
        },
      },
      company: { new: { name: '有限会社髙﨑商店' } },
    },
    'lead { id company { id } }',
  );
  const binned = await owner.mutate('createCompany', { name: '㈱濵田屋' }, 'company { id }');
  await owner.mutate('deleteParties', { ids: [binned.company.id] });
  // Whatever else the product makes of them, such as a score, is made by now.
  await world.workOff();
  return { world, owner, companyId: String(lead.company.id), binnedId: String(binned.company.id) };
}

async function rowsOf({ ownerPool }: World) {
  const read = async (statement: string) => (await ownerPool.query(statement)).rows;
  return {
    companies: await read('SELECT * FROM company ORDER BY id'),
    contacts: await read('SELECT * FROM contact ORDER BY id'),
    leads: await read('SELECT * FROM lead ORDER BY id'),
    organizations: await read('SELECT * FROM organization'),
    changes: await read('SELECT * FROM change ORDER BY id'),
  };
}

/** Stores what an earlier version would have. */
async function makeOld({ ownerPool }: World): Promise<void> {
  await ownerPool.query(`UPDATE company SET "companyKey" = 'old', terms = '{old}'`);
  await ownerPool.query(`UPDATE contact SET "nameKey" = 'old', "readingKey" = 'old', terms = '{old}'`);
  await ownerPool.query(`UPDATE lead SET terms = '{old}'`);
  await ownerPool.query('UPDATE organization SET "keysVersion" = 1');
}

async function whatIsUnwell({ ownerPool }: World): Promise<readonly string[]> {
  const client = await ownerPool.connect();
  const findings = await examine(client as never, true);
  client.release();
  return findings.flatMap(({ well, says }) => (well ? [] : [says]));
}

test('keys of an earlier version are made anew by the product at work, and nothing else moves', async () => {
  const { world, owner, binnedId } = await openShop();
  const right = await rowsOf(world);
  expect(right.organizations).toMatchObject([{ keysVersion: KEYS_VERSION }]);
  const asToday = { known: ['有限会社髙﨑商店'], counts: [1, 1, 1] };
  expect(await found(owner, '(有)高崎商店', '高崎')).toEqual(asToday);
  expect(await whatIsUnwell(world)).toEqual([]);

  await makeOld(world);
  expect(await found(owner, '(有)高崎商店', '高崎')).toEqual({ known: [], counts: [0, 0, 0] });
  expect(await whatIsUnwell(world)).toEqual([expect.stringContaining('names of 1 organizations')]);

  await world.minute();
  expect(await rowsOf(world)).toEqual(right);
  expect(await found(owner, '(有)高崎商店', '高崎')).toEqual(asToday);
  expect(await whatIsUnwell(world)).toEqual([]);
  await owner.mutate('restoreParties', { ids: [binnedId] });
  expect((await found(owner, '浜田屋', '浜田')).known).toEqual(['㈱濵田屋']);
  await world.close();
});

test('many are made anew by turns that go on where the last one stood', async () => {
  const { world } = await openShop();
  await world.ownerPool.query(
    `INSERT INTO company ("organizationId", id, name, "sortName", "companyKey", "createdAt")
     SELECT g.id, gen_random_uuid(), 'Müller ' || n || ' GmbH', '', 'old', now() FROM organization AS g, generate_series(1, 2100) AS n`,
  );
  await makeOld(world);
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 11_000;
    return now;
  });
  const remake = background.jobs.find(({ name }) => name === 'remake-keys');
  const turns = vi.spyOn(remake as NonNullable<typeof remake>, 'run').mock.calls;
  await world.minute();
  const { rows } = await world.ownerPool.query(
    `SELECT count(*) FILTER (WHERE "companyKey" = 'old' OR terms = '{old}')::int AS old,
       count(DISTINCT "companyKey")::int AS keys FROM company`,
  );
  expect(rows).toEqual([{ old: 0, keys: 2102 }]);
  // Three of companies, one of contacts, one of leads.
  expect(turns.length).toBe(5);
  expect((await rowsOf(world)).organizations).toMatchObject([{ keysVersion: KEYS_VERSION }]);
  vi.restoreAllMocks();
  await world.close();
});

test('a second process leaves alone what the first is at', async () => {
  const { world } = await openShop();
  const right = await rowsOf(world);
  await makeOld(world);
  const writer = await world.ownerPool.connect();
  await writer.query('BEGIN; SELECT 1 FROM company FOR UPDATE');
  const first = world.minute();
  await untilWaiting(world, 1);
  // It would wait for the writer too.
  await world.minute();
  expect(await whatIsUnwell(world)).toEqual([expect.stringContaining('names of 1 organizations')]);
  await writer.query('COMMIT');
  writer.release();
  await first;
  expect(await rowsOf(world)).toEqual(right);
  await world.close();
});

test('an undo of what an earlier version wrote brings the name back, with the key of today', async () => {
  const { world, owner, companyId } = await openShop();
  const { commandId } = await owner.mutate('editCompany', { id: companyId, name: 'Ōkawa' }, 'commandId');
  await world.ownerPool.query(
    `UPDATE change SET before = before || '{"companyKey": "old"}' WHERE "commandId" = $1`,
    [commandId],
  );
  await owner.mutate('undo', { commandId });
  expect(await found(owner, '(有)高崎商店', '高崎')).toMatchObject({ known: ['有限会社髙﨑商店'] });
  await world.close();
});
