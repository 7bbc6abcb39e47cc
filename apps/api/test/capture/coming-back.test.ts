import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const HEADER = 'opportunity_id,account,deal_stage,engage_date,close_date,close_value\n';
const kindsOf = async (owner: Caller) => {
  const { leads } = await owner.graphql(
    '{ leads(first: 50) { nodes { kind company { name } wonOn lostOn previousLead { wonOn lostOn } } } }',
  );
  return leads.nodes as {
    kind: string;
    company: { name: string };
    wonOn: string | null;
    lostOn: string | null;
    previousLead: { wonOn: string | null; lostOn: string | null } | null;
  }[];
};
const kindOf = async (owner: Caller, company: string, closed: string | null) =>
  (await kindsOf(owner)).find(
    (lead) => lead.company.name === company && (lead.wonOn ?? lead.lostOn) === closed,
  );

test('a customer who was won or lost before the day they ask comes back, in one file and in the next', async () => {
  const owner = await (await world.signUp()).found('Coming back', 'US');
  await bring(
    world,
    owner,
    'first.csv',
    `${HEADER}1,Acme,Won,2017-01-01,2017-02-01,100
2,Acme,Lost,2017-01-15,2017-03-01,
3,Acme,Won,2017-04-01,2017-05-01,200
4,Betatech,Won,2017-01-01,2017-06-01,300
5,Betatech,Engaging,2017-05-31,,
`,
  );
  expect(await kindOf(owner, 'Acme', '2017-02-01')).toMatchObject({ kind: 'NEW', previousLead: null });
  expect(await kindOf(owner, 'Acme', '2017-03-01')).toMatchObject({ kind: 'NEW' });
  expect(await kindOf(owner, 'Acme', '2017-05-01')).toMatchObject({
    kind: 'REPEAT',
    previousLead: { lostOn: '2017-03-01' },
  });
  expect(await kindOf(owner, 'Betatech', null)).toMatchObject({ kind: 'NEW' });
  await bring(
    world,
    owner,
    'second.csv',
    `${HEADER}6,Betatech,Won,2017-07-01,2017-08-01,100\n7,Cancity,Won,2017-07-01,2017-08-01,100\n`,
  );
  expect(await kindOf(owner, 'Betatech', '2017-08-01')).toMatchObject({
    kind: 'REPEAT',
    previousLead: { wonOn: '2017-06-01' },
  });
  expect(await kindOf(owner, 'Cancity', '2017-08-01')).toMatchObject({ kind: 'NEW' });
});

/** Which lead each row's lead came back after, by their ids in the file. */
async function comebacks(owner: Caller) {
  const { rows } = await world.ownerPool.query(
    `SELECT l."externalKey" AS row, l.kind, before."externalKey" AS after FROM lead AS l
     LEFT JOIN lead AS before ON before.id = l."previousLeadId" AND before."organizationId" = l."organizationId"
     WHERE l."organizationId" = (SELECT id FROM organization WHERE slug = $1) ORDER BY l.number`,
    [owner.slug],
  );
  return rows.map(({ row, kind, after }) => [row, kind, after]);
}

test('of leads that all began and ended on one day, each row comes back after the one before it', async () => {
  const owner = await (await world.signUp()).found('One day', 'US');
  await bring(
    world,
    owner,
    'day.csv',
    `${HEADER}X1,Acme,Won,2026-01-10,2026-01-10,100
X2,Acme,Won,2026-01-10,2026-01-10,200
X3,Acme,Lost,2026-01-10,2026-01-10,
X4,Acme,Engaging,2026-01-10,,
`,
  );
  expect(await comebacks(owner)).toEqual([
    ['X1', 'NEW', null],
    ['X2', 'REPEAT', 'X1'],
    ['X3', 'REPEAT', 'X2'],
    ['X4', 'REPEAT', 'X3'],
  ]);
});

test('where a file says only when its deals ended, they follow each other by that, whatever their order', async () => {
  const owner = await (await world.signUp()).found('Ended only', 'US');
  await bring(
    world,
    owner,
    'ended.csv',
    `opportunity_id,account,deal_stage,close_date,close_value
X1,Acme,Won,2026-01-20,100
X2,Acme,Won,2026-01-10,200
X3,Acme,Won,2026-01-30,300
`,
  );
  expect(await comebacks(owner)).toEqual([
    ['X1', 'REPEAT', 'X2'],
    ['X2', 'NEW', null],
    ['X3', 'REPEAT', 'X1'],
  ]);
});

test('what a company turns over comes in where it can be read, and keeps no company out', async () => {
  const owner = await (await world.signUp()).found('Good to know', 'JP');
  const done = await bring(
    world,
    owner,
    'accounts.csv',
    `account,sector,year_established,revenue,employees,office_location,subsidiary_of
Acme Corporation,technolgy,1996,1100.04,2822,United States,
Betasoloin,medical,1999,251,495,United States,Acme Corporation
`,
  );
  expect(done.counts).toMatchObject({ created: 2, failed: 0, leftOut: 1 });
  expect(done.leftOutRows).toMatchObject([
    { problems: [{ column: 'revenue', code: 'AMOUNT_TOO_PRECISE', raw: '1100.04' }] },
  ]);
  const { companies } = await owner.graphql(
    '{ companies(first: 5) { nodes { name employees revenue { amount currency } } } }',
  );
  expect(companies.nodes).toEqual([
    { name: 'Acme Corporation', employees: 2822, revenue: null },
    { name: 'Betasoloin', employees: 495, revenue: { amount: 251, currency: 'JPY' } },
  ]);
});

test('a personal address or number stays with one contact, whichever rows name it', async () => {
  const caller = await (await world.signUp()).found('One address', 'US');
  const who = async () => {
    const { contacts } = await caller.graphql(
      '{ contacts(first: 9, orderBy: { field: NAME }) { nodes { name points { value } } } }',
    );
    return contacts.nodes.map(({ name, points }: { name: string; points: { value: string }[] }) =>
      [name, ...points.map(({ value }) => value)].join(' '),
    );
  };
  await bring(world, caller, 'a.csv', 'Id,Lead title,Name,Email\nX-1,A,Jane Smith,\n');
  // The contact on a row's lead is met before the rows of new leads look for theirs.
  const both = 'Id,Lead title,Name,Email\nX-2,B,Jane Smith,jane@acme.com\nX-1,A,Jane Smith,jane@acme.com\n';
  expect((await bring(world, caller, 'b.csv', both)).counts).toMatchObject({
    created: 1,
    updated: 1,
  });
  expect(await who()).toEqual(['Jane Smith jane@acme.com']);
  // What is another's is not added, and said.
  const mixed =
    'Id,Lead title,Name,Phone,Email\nX-3,C,Ken Adams,6502530000,\nX-4,D,Lou,6502530000,jane@acme.com\n';
  const done = await bring(world, caller, 'c.csv', mixed);
  expect(done.counts).toMatchObject({ created: 2, failed: 0, leftOut: 1 });
  expect(done.leftOutRows).toMatchObject([
    {
      rowNumber: 3,
      problems: [{ column: 'Email', code: 'IMPORT_POINT_OF_ANOTHER', raw: 'jane@acme.com' }],
    },
  ]);
  const later = 'Id,Lead title,Name,Phone,Email\nX-1,A,Jane Smith,6502530000,jane@acme.com\n';
  expect((await bring(world, caller, 'd.csv', later)).leftOutRows).toMatchObject([
    { problems: [{ column: 'Phone', code: 'IMPORT_POINT_OF_ANOTHER', raw: '+16502530000' }] },
  ]);
  expect(await who()).toEqual(['Jane Smith jane@acme.com', 'Ken Adams +16502530000']);
});
